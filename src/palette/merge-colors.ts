import type { Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import { toneOf } from './tone';
import type { SeenColor } from './seen-colors';

/** Up to this ΔE00 two swatches would look like one in the strip and to the model. */
export const ONE_SWATCH = 4;

/**
 * Joins colours that look the same, all ink and all paper, so that what is left differs: merging
 * again changes nothing. `first` keeps its value, then declared colours before pixels, then the larger.
 */
export function mergeColors(colors: readonly SeenColor[], first: Rgb24 | null): SeenColor[] {
  const rank = ({ rgb, origin }: SeenColor) =>
    rgb === first ? 0 : origin.source === 'pixels' ? 2 : 1;
  const sorted = [...colors].sort((one, other) => rank(one) - rank(other) || byArea(one, other));
  const kept: SeenColor[] = [];
  for (const color of sorted) {
    const nearest = nearestIn(
      kept.map(({ rgb }) => rgb),
      ONE_SWATCH,
    );
    const tone = toneOf(color.rgb);
    const alike = tone === null ? -1 : kept.findIndex(({ rgb }) => toneOf(rgb) === tone);
    addTo(kept, nearest(color.rgb)?.index ?? (alike < 0 ? kept.length : alike), color);
  }
  return kept.sort(byArea);
}

/** Largest first; a hex decides between equals, so the order never depends on the input's. */
export function byArea(one: SeenColor, other: SeenColor): number {
  return other.area - one.area || one.rgb - other.rgb;
}

function addTo(kept: SeenColor[], index: number, color: SeenColor): void {
  const into = kept[index];
  if (into) {
    kept[index] = { ...into, area: into.area + color.area, thin: into.thin || color.thin };
  } else kept.push(color);
}
