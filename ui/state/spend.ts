import { dig } from '../../src/openrouter/dig';
import { fetchJson } from '../browser/fetch-json';

/** A read that takes longer does not hold up a click. */
const PATIENCE_MS = 3_000;

/** USD that answers have named in this session. */
let reported = 0;

export function reportCost(usd: number): void {
  reported += usd;
}

/** USD spent on the key in all, without what answers here have named; `null` when it is not said. */
export async function unexplained(): Promise<number | null> {
  const { json } = await fetchJson('/api/v1/key', AbortSignal.timeout(PATIENCE_MS));
  const usage = dig(json, 'data', 'usage');
  return typeof usage === 'number' ? usage - reported : null;
}

/** The same as a number that means something after this session, too. */
export function inAll(before: number | null): number | null {
  return before === null ? null : before + reported;
}

/** USD by which spend has risen for a reason unknown here. Less than a tenth of a cent is none. */
export async function riseSince(before: number | null): Promise<number | null> {
  const now = before === null ? null : await unexplained();
  if (before === null || now === null) return null;
  return now - before < 0.001 ? 0 : now - before;
}
