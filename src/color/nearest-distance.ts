import { toCielab } from './cielab';
import { ciede2000 } from './ciede2000';
import type { Rgb24 } from './hex';

/** Colours that are remembered; a newer one takes the place of an older. */
const REMEMBERED = 1 << 14;

/** ΔE00 from a colour to the nearest of a few, exactly; for many pixels. */
export function nearestDistance(colors: readonly Rgb24[]): (color: Rgb24) => number {
  const labs = colors.map(toCielab);
  const keys = new Int32Array(REMEMBERED).fill(-1);
  const distances = new Float64Array(REMEMBERED);

  return (color) => {
    const slot = Math.imul(color, 0x9e3779b1) >>> 18;
    if (keys[slot] !== color) {
      const lab = toCielab(color);
      let least = Number.POSITIVE_INFINITY;
      for (const candidate of labs) {
        // ΔE00 is never below its lightness part, whose divisor is at most 1.75.
        if (Math.abs(candidate.l - lab.l) > least * 1.75) continue;
        least = Math.min(least, ciede2000(lab, candidate));
      }
      keys[slot] = color;
      distances[slot] = least;
    }
    return distances[slot] ?? 0;
  };
}
