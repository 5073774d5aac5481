import { nearestIn } from '../color/nearest-color';
import type { Rgb24 } from '../color/hex';
import { binOf, BINS, middleOf } from './color-bins';

/** Which of a few colours a pixel is nearest to, asked once for each bin: position, or `null`. */
export interface NearestByBin {
  /** The colour it has, up to compression and rounding. */
  readonly identify: (color: Rgb24) => number | null;
  /** The colour it has at least something of. */
  readonly roughly: (color: Rgb24) => number | null;
}

/** Within this ΔE00 a pixel has a colour; beyond that one it has another. */
const HAS = 3;
const STRANGE = 12;

/** In an answer: none within reach, and that a colour is only roughly the one told. */
const NONE = 1;
const ROUGHLY = 0x8000;

export function nearestByBin(colors: readonly Rgb24[]): NearestByBin {
  const nearest = nearestIn(colors, STRANGE);
  /** 0 before it is asked, else `NONE` or the position and 2. */
  const answers = new Uint16Array(BINS);
  const ask = (color: Rgb24) => {
    const bin = binOf(color);
    const known = answers[bin] ?? 0;
    if (known !== 0) return known;
    const found = nearest(middleOf(bin));
    const answer = found ? (found.index + 2) | (found.distance > HAS ? ROUGHLY : 0) : NONE;
    answers[bin] = answer;
    return answer;
  };
  return {
    identify(color) {
      const answer = ask(color);
      return answer === NONE || answer >= ROUGHLY ? null : answer - 2;
    },
    roughly(color) {
      const answer = ask(color);
      return answer === NONE ? null : (answer & ~ROUGHLY) - 2;
    },
  };
}
