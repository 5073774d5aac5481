import { setTimeout } from 'node:timers/promises';

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
