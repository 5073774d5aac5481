import type { Refusal } from '../openrouter/refusals';

const MOST_WAITS = 2;
/** Seconds in all that somebody would sit through. */
const LONGEST = 120;

/**
 * Seconds until the machine may send the same once more; `null` when it may not. Only a clear "wait",
 * said before any work, is one: everything else might be charged twice.
 */
export function waitBefore(
  { kind, charge, retryAfter }: Refusal,
  waits: readonly number[],
): number | null {
  const asked = kind === 'rate-limited' || kind === 'overloaded';
  if (!asked || charge !== 'none' || retryAfter === null || waits.length >= MOST_WAITS) return null;
  const seconds = Math.max(1, Math.ceil(retryAfter));
  const sum = waits.reduce((one, other) => one + other, seconds);
  return sum <= LONGEST ? seconds : null;
}
