import type { FaultInfo, FaultOrder } from './faults/fault-order';
import type { Charge } from './ledger';
import type { LogEntry } from './log';
import type { Settings } from './settings';

/**
 * The control API, for the playground page; any origin may use it, and there is no key in it.
 *
 *     GET  /__limn/state                → ControlState
 *     POST /__limn/settings             Partial<Settings> → ControlState
 *     POST /__limn/faults               FaultsCommand → ControlState
 *     POST /__limn/reset                → ControlState
 *     POST /__limn/consent              ConsentRequest → { code }
 *     GET  /__limn/input?request=ID     → bytes of that request's input image
 */
export const CONTROL_PATH = '/__limn/';

export interface ControlState {
  settings: Settings;
  faults: { menu: readonly FaultInfo[]; queue: readonly FaultOrder[]; always: FaultOrder | null };
  ledger: readonly Charge[];
  totalUsd: number;
  log: readonly LogEntry[];
}

export type FaultsCommand =
  { do: 'next'; order: FaultOrder } | { do: 'always'; order: FaultOrder | null } | { do: 'clear' };

export interface ConsentRequest {
  challenge: string;
  method: 'S256' | 'plain';
}
