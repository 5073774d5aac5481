import { signal } from '@preact/signals';
import {
  CONTROL_PATH,
  type ControlState,
  type FaultsCommand,
} from '../../openrouter/control-state';
import type { Settings } from '../../openrouter/settings';
import { settings } from './settings';

/** What the stand-in OpenRouter says about itself; `null` until it was asked. */
export const standIn = signal<ControlState | null>(null);

export async function refreshStandIn(): Promise<void> {
  await control('state');
}

export async function orderFault(command: FaultsCommand): Promise<void> {
  await control('faults', command);
}

export async function changeStandIn(change: Partial<Settings>): Promise<void> {
  await control('settings', change);
}

/** Follows it for as long as the page is in view. Returns the way out. */
export function followStandIn(): () => void {
  void refreshStandIn();
  const timer = setInterval(() => {
    if (!document.hidden) void refreshStandIn();
  }, 700);
  return () => clearInterval(timer);
}

async function control(path: string, body?: unknown): Promise<void> {
  const address = settings().standIn + CONTROL_PATH + path;
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(address, init);
  if (response.ok) standIn.value = (await response.json()) as ControlState;
}
