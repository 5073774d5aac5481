import { setTimeout } from 'node:timers/promises';
import type { Settings } from './settings';

/** Resolves to `false` as soon as the signal aborts, else to `true` when the time is over. */
export async function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  if (ms <= 0) return true;
  try {
    await setTimeout(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

/** As `wait`, for as long as a picture takes: the settings may change meanwhile. */
export async function waitAsSet(settings: Settings, signal: AbortSignal): Promise<boolean> {
  let stayed = await wait(settings.latencyMs, signal);
  while (stayed && settings.held) stayed = await wait(10, signal);
  return stayed;
}
