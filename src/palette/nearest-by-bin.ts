import { nearestIn } from '../color/nearest-color';
import type { Rgb24 } from '../color/hex';
import { binOf, BINS, middleOf } from './color-bins';

/** Position in `colors` of the nearest within `limit`, ΔE00; else `null`. Asked once for each bin. */
export function nearestByBin(
  colors: readonly Rgb24[],
  limit: number,
): (color: Rgb24) => number | null {
  const nearest = nearestIn(colors, limit);
  /** 0 before it is asked, 1 for none, else the position and 2. */
  const answers = new Uint16Array(BINS);
  return (color) => {
    const bin = binOf(color);
    let answer = answers[bin] ?? 0;
    if (answer === 0) {
      answer = (nearest(middleOf(bin))?.index ?? -1) + 2;
      answers[bin] = answer;
    }
    return answer === 1 ? null : answer - 2;
  };
}
