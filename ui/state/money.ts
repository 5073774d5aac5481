import { computed, effect, signal } from '@preact/signals-core';
import { digNumber } from '../../src/openrouter/dig';
import { fetchJson } from '../browser/fetch-json';
import { account } from './account';
import { waitingFor } from './cards';

/** USD. */
export interface Money {
  readonly today: number | null;
  /** What the key may still spend, which is not what its account holds; `null` without a limit. */
  readonly left: number | null;
}

export const money = signal<Money>({ today: null, left: null });

/** With a key, and nothing on its way that would change the sums. */
const settled = computed(() => account.value.at === 'saved' && waitingFor.value.length === 0);

/** Asks again after each picture; what cannot be read is not shown. */
export function followMoney(): void {
  effect(() => {
    if (settled.value) void load();
  });
}

async function load(): Promise<void> {
  const { json } = await fetchJson('/api/v1/key', AbortSignal.timeout(20_000));
  money.value = {
    today: digNumber(json, 'data', 'usage_daily'),
    left: digNumber(json, 'data', 'limit_remaining'),
  };
}
