import { digNumber } from '../../src/openrouter/dig';
import { fetchJson } from '../browser/fetch-json';
import { keyChanges } from '../browser/key';

/** A read that takes longer does not hold up a click. */
const PATIENCE_MS = 3_000;

/** What had been spent on a key at some time. */
export interface Spent {
  /** USD, without what answers of this session have named. */
  readonly usd: number;
  /** Which key, counted. */
  readonly key: number;
}

let reported = 0;

export function reportCost(usd: number): void {
  reported += usd;
}

/** `null` when it is not told. */
export async function spentSoFar(): Promise<Spent | null> {
  const { json } = await fetchJson('/api/v1/key', AbortSignal.timeout(PATIENCE_MS));
  const usage = digNumber(json, 'data', 'usage');
  return usage === null ? null : spent(usage);
}

/** From what the key was said to have spent in all. */
export function spent(usage: number): Spent {
  return { usd: usage - reported, key: keyChanges() };
}

/** A number that means something in another session, too. */
export function inAll(before: Spent | null): number | null {
  return before && before.usd + reported;
}

/** USD by which spend has risen for a reason unknown here. Less than a tenth of a cent is none. */
export async function riseSince(before: Spent | null): Promise<number | null> {
  const now = before && (await spentSoFar());
  if (!now || now.key !== before.key) return null;
  return now.usd - before.usd < 0.001 ? 0 : now.usd - before.usd;
}
