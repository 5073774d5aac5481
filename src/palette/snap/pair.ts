import { parseHex, type Rgb24 } from '../../color/hex';
import type { Palette, Swatch } from '../../recipe';

/** What becomes what: two hex colours, the same one where a picture is drawn to its own palette. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Each swatch of a palette, and its background, to itself. */
export function plainPairs(palette: Palette): Pair[] {
  return unique(colorsOf(palette).map(({ hex }) => ({ from: hex, to: hex })));
}

/**
 * From the palette a picture was drawn in to what the same styles and variables are now, by id. A
 * swatch without an id, or whose id is gone, stays what it is. Empty when nothing has changed.
 */
export function recolourPairs(drawn: Palette, now: Palette): Pair[] {
  const current = new Map(colorsOf(now).map(({ id, hex }) => [id, hex]));
  const pairs = colorsOf(drawn).map(({ id, hex }) => {
    return { from: hex, to: (id === undefined ? undefined : current.get(id)) ?? hex };
  });
  return pairs.some(({ from, to }) => from !== to) ? unique(pairs) : [];
}

/** The pairs as numbers; what is no colour is left out, and of equal `from`s the first counts. */
export function parsePairs(pairs: readonly Pair[]): { from: Rgb24; to: Rgb24 }[] {
  return unique(pairs).flatMap(({ from, to }) => {
    const [start, end] = [parseHex(from), parseHex(to)];
    return start === null || end === null ? [] : [{ from: start, to: end }];
  });
}

/** All that a picture in it may show: the swatches, then the background. */
export function colorsOf({ swatches, background }: Palette): Swatch[] {
  return background ? [...swatches, background] : swatches;
}

function unique(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ from }) => !seen.has(from) && seen.add(from));
}
