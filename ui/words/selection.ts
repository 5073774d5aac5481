import type { Selection } from '../../src/layer';

/** What the colours come from; `null` when nothing is selected. */
export function selectionWords({ layers, count }: Selection): string | null {
  const [only] = layers;
  if (!only) return null;
  return count === 1 ? only.name : `${count.toLocaleString('en')} layers`;
}
