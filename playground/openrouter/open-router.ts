import type { FaultSwitch } from './faults/fault-switch';
import type { KeyRules } from './key-rules';
import type { Ledger } from './ledger';
import type { RequestLog } from './log';
import type { Settings } from './settings';

export interface OpenRouterOptions extends Partial<Settings> {
  /** Rules for single keys; every other `sk-or-v1-…` key works without a limit. */
  keys?: KeyRules;
}

/** A stand-in OpenRouter on the loopback interface. */
export interface OpenRouter {
  /** Resolves to the origin, such as `http://127.0.0.1:51234`. Port 0 takes any free one. */
  listen(port?: number): Promise<string>;
  /** Ends every connection, the never answered ones too. */
  close(): Promise<void>;
  /** Change its fields at any time; they hold from the next request on. */
  readonly settings: Settings;
  readonly faults: FaultSwitch;
  readonly ledger: Ledger;
  readonly log: RequestLog;
  /** What the consent page would show: a code for one PKCE exchange. */
  issueCode(challenge: string, method: 'S256' | 'plain'): string;
  /** Empties ledger, log and faults, and starts the seeds again; settings stay. */
  reset(): void;
}
