import { toCielab } from './cielab';
import { ciede2000 } from './ciede2000';
import type { Rgb24 } from './hex';

export interface Nearest {
  /** Position in the list of colours. */
  readonly index: number;
  /** ΔE00. */
  readonly distance: number;
}

/** The largest divisor of a lightness step in ΔE00, at black and at white. */
const LIGHTNESS_DIVISOR = 1.75;

/**
 * Finds, exactly and for many pixels, the nearest of a few colours by ΔE00; `null` when none is
 * within `limit`. Answers are kept: pictures repeat their colours. Equal distances: the first.
 */
export function nearestIn(
  colors: readonly Rgb24[],
  limit = Number.POSITIVE_INFINITY,
): (color: Rgb24) => Nearest | null {
  const labs = colors.map(toCielab);
  const known = new Map<Rgb24, Nearest | null>();

  return (color) => {
    const before = known.get(color);
    if (before !== undefined) return before;
    const lab = toCielab(color);
    let nearest: Nearest | null = null;
    let reach = limit;
    for (const [index, candidate] of labs.entries()) {
      // ΔE00 is never below its lightness part, which most candidates fail.
      if (Math.abs(candidate.l - lab.l) > reach * LIGHTNESS_DIVISOR) continue;
      const distance = ciede2000(lab, candidate);
      if (nearest === null ? distance <= reach : distance < reach) {
        nearest = { index, distance };
        reach = distance;
      }
    }
    known.set(color, nearest);
    return nearest;
  };
}
