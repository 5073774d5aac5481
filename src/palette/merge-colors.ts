import type { Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import { toOklab } from '../color/oklab';
import type { SeenColor } from './seen-colors';

/** Up to this ΔE00 two swatches would look like one in the strip and to the model. */
const ONE_SWATCH = 4;

/**
 * Joins colours that look the same, so that all that are left differ: merging again changes
 * nothing. `first` keeps its value, then declared colours before pixels, then the larger.
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
    addTo(kept, nearest(color.rgb)?.index ?? kept.length, color);
  }
  return kept.sort(byArea);
}

/**
 * Leaves at most `most`. The colour that goes is the one missed least: small, and near to another,
 * which takes over its area. So five greys make room before the one accent does.
 */
export function reduceColors(colors: readonly SeenColor[], most: number): SeenColor[] {
  const kept = [...colors].sort(byArea);
  while (kept.length > Math.max(1, most)) {
    let least = { index: 0, into: 0, loss: Number.POSITIVE_INFINITY };
    for (const [index, color] of kept.entries()) {
      for (const [into, other] of kept.entries()) {
        if (into === index) continue;
        const loss = difference(color.rgb, other.rgb) * Math.sqrt(color.area);
        if (loss <= least.loss) least = { index, into, loss };
      }
    }
    const [gone] = kept.slice(least.index, least.index + 1);
    if (gone) addTo(kept, least.into, gone);
    kept.splice(least.index, 1);
    kept.sort(byArea);
  }
  return kept;
}

/** Hue and chroma count more than lightness: a shade can be had from its swatch, a hue cannot. */
function difference(one: Rgb24, other: Rgb24): number {
  const from = toOklab(one);
  const to = toOklab(other);
  return Math.hypot((from.l - to.l) / 2, (from.a - to.a) * 2, (from.b - to.b) * 2);
}

/** Largest first; a hex decides between equals, so the order never depends on the input's. */
function byArea(one: SeenColor, other: SeenColor): number {
  return other.area - one.area || one.rgb - other.rgb;
}

function addTo(kept: SeenColor[], index: number, color: SeenColor): void {
  const into = kept[index];
  if (into) kept[index] = { ...into, area: into.area + color.area };
  else kept.push(color);
}
