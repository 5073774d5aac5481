import { signal } from '@preact/signals-core';
import { MODELS, priceOf, recordPath } from '../../src/openrouter/models';
import { fetchJson } from '../browser/fetch-json';
import { models } from './compose';

export interface Price {
  /** USD for one picture. */
  readonly usd: number;
  /** From the built-in table: the panel says "about". */
  readonly about: boolean;
}

/** USD for one picture, as the public records say. */
export const knownPrices = signal<ReadonlyMap<string, number>>(new Map());

export function priceOfModel(id: string): Price {
  const usd = knownPrices.value.get(id);
  if (usd !== undefined) return { usd, about: false };
  return { usd: models.value.find((model) => model.id === id)?.price ?? 0, about: true };
}

/** Reads the public records; what cannot be read keeps the table's price. */
export function loadPrices(): void {
  for (const { id } of MODELS) void loadPrice(id, 20_000);
}

/** Reads one again before it is paid; a read that takes longer does not hold up a click. */
export async function hasRisen(id: string, agreed: number): Promise<boolean> {
  await loadPrice(id, 3_000);
  return priceOfModel(id).usd > agreed + 1e-9;
}

async function loadPrice(id: string, patience: number): Promise<void> {
  const { json } = await fetchJson(recordPath(id), AbortSignal.timeout(patience));
  const usd = priceOf(json);
  if (usd !== null) knownPrices.value = new Map(knownPrices.value).set(id, usd);
}
