import { signal } from '@preact/signals-core';
import { MODELS, priceOf, recordPath } from '../../src/openrouter/models';
import { fetchJson } from '../browser/fetch-json';

export interface Price {
  /** USD for one picture. */
  readonly usd: number;
  /** From the built-in table: the panel says "about". */
  readonly about: boolean;
}

const known = signal<ReadonlyMap<string, number>>(new Map());

export function priceOfModel(id: string): Price {
  const usd = known.value.get(id);
  if (usd !== undefined) return { usd, about: false };
  return { usd: MODELS.find((model) => model.id === id)?.price ?? 0, about: true };
}

/** Reads the public records once; what cannot be read keeps the table's price. */
export async function loadPrices(): Promise<void> {
  const signal = AbortSignal.timeout(20_000);
  await Promise.all(
    MODELS.map(async ({ id }) => {
      const usd = priceOf((await fetchJson(recordPath(id), signal)).json);
      if (usd !== null) known.value = new Map(known.value).set(id, usd);
    }),
  );
}
