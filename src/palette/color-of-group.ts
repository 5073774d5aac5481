import { nearestIn } from '../color/nearest-color';
import type { Rgb24 } from '../color/hex';
import { binOf, BINS, middleOf } from './color-bins';

/** Within this ΔE00 a pixel has the colour of a group. */
const OF_GROUP = 3;

/** Position in `colors` of the one a pixel has; `null` when it has none. Asked once for each bin. */
export function colorOfGroup(colors: readonly Rgb24[]): (color: Rgb24) => number | null {
  const nearest = nearestIn(colors, OF_GROUP);
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
