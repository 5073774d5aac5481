import { parseHex } from '../color/hex';
import type { Palette } from '../recipe';
import { colorName } from './color-name';

/** Shares of the palette from which a colour is most of it, and some of it. */
const MOSTLY = 0.22;
const SOME = 0.08;
/** Nothing is known about shares that differ by less. */
const ALIKE = 1e-6;

/**
 * The palette in words, by how much of each colour there is: *mostly deep teal and sand, small
 * accents of coral*. Only the names where all are alike. Empty for an empty palette.
 */
export function colorWords({ swatches }: Palette): string {
  const shares = new Map<string, number>();
  for (const { hex, weight } of swatches) {
    const name = colorName(parseHex(hex) ?? 0);
    shares.set(name, (shares.get(name) ?? 0) + weight);
  }
  const sorted = [...shares].sort(
    ([one, more], [other, less]) => less - more || (one < other ? -1 : 1),
  );
  const most = sorted[0]?.[1] ?? 0;
  const least = sorted.at(-1)?.[1] ?? 0;
  if (sorted.length > 1 && most - least < ALIKE) return listed(sorted.map(([name]) => name));
  const named = (from: number, below: number) =>
    sorted.filter(([, share]) => share >= from && share < below).map(([name]) => name);
  // Of many that are alike, the largest are most of it all the same.
  const mostly = Math.min(MOSTLY, most);
  const some = Math.min(SOME, mostly);
  return [
    phrase('mostly', named(mostly, Number.POSITIVE_INFINITY)),
    phrase('some', named(some, mostly)),
    phrase('small accents of', named(0, some)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function phrase(how: string, names: readonly string[]): string {
  return names.length > 0 ? `${how} ${listed(names)}` : '';
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
