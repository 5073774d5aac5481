import type { Palette, Swatch } from '../recipe';
import { readStrip, type StripInput } from './read-strip';
import { USUAL_SWATCHES, weighed } from './weighed';

/**
 * The palette of a reading, at most `most` swatches, largest first: their weights sum to 1, the
 * background's is its share of everything seen.
 */
export function readPalette(input: StripInput, most = USUAL_SWATCHES): Palette {
  const { seen, background } = readStrip(input);
  const swatches = weighed(seen.slice(0, Math.max(1, most)).map(({ swatch }) => swatch));
  return { swatches: swatches.sort(byWeight), background };
}

/** A hex decides between equals, so the order never depends on the input's. */
function byWeight(one: Swatch, other: Swatch): number {
  return other.weight - one.weight || (one.hex < other.hex ? -1 : 1);
}
