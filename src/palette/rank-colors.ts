import type { Rgb24 } from '../color/hex';
import { toOklab } from '../color/oklab';
import { byArea } from './merge-colors';
import type { SeenColor } from './seen-colors';

/** Each with each; of more, the smallest come last. */
const COMPARED = 48;

/**
 * What matters most comes first. The last is the one missed least: small, and near to another, which
 * stands for its area too. So five greys make room before the one accent does.
 */
export function rankColors(colors: readonly SeenColor[]): SeenColor[] {
  const own = new Map(colors.map((color) => [color.rgb, color]));
  const sorted = [...colors].sort(byArea);
  const left = sorted.splice(0, COMPARED);
  const gone: SeenColor[] = sorted;
  while (left.length > 0) {
    let least = { index: 0, into: -1, loss: Number.POSITIVE_INFINITY };
    for (const [index, color] of left.entries()) {
      for (const [into, other] of left.entries()) {
        if (into === index) continue;
        const loss = difference(color.rgb, other.rgb) * Math.sqrt(color.area);
        if (loss <= least.loss) least = { index, into, loss };
      }
    }
    const [last] = left.slice(least.index, least.index + 1);
    const into = left[least.into];
    if (into && last) left[least.into] = { ...into, area: into.area + last.area };
    left.splice(least.index, 1);
    left.sort(byArea);
    const color = last && own.get(last.rgb);
    if (color) gone.unshift(color);
  }
  return gone;
}

/** Hue and chroma count more than lightness: a shade can be had from its swatch, a hue cannot. */
function difference(one: Rgb24, other: Rgb24): number {
  const from = toOklab(one);
  const to = toOklab(other);
  return Math.hypot((from.l - to.l) / 2, (from.a - to.a) * 2, (from.b - to.b) * 2);
}
