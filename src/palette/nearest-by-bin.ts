import type { Rgb24 } from '../color/hex';
import { toOklab } from '../color/oklab';
import { binOf, BINS, middleOf } from './color-bins';

/** Which of a few colours a pixel is nearest to, asked once for each bin: position, or `null`. */
export interface NearestByBin {
  /** The colour it has, up to compression and rounding. */
  readonly identify: (color: Rgb24) => number | null;
  /** The colour it has at least something of. */
  readonly roughly: (color: Rgb24) => number | null;
}

/** Within this (OKLab) a pixel has a colour; beyond that one it has another. */
const HAS = 0.03;
const STRANGE = 0.12;

/** In an answer: none within reach, and that a colour is only roughly the one told. */
const NONE = 1;
const ROUGHLY = 0x8000;

export function nearestByBin(colors: readonly Rgb24[]): NearestByBin {
  const labs = colors.map(toOklab);
  /** 0 before it is asked, else `NONE` or the position and 2. */
  const answers = new Uint16Array(BINS);
  const ask = (color: Rgb24) => {
    const bin = binOf(color);
    const known = answers[bin] ?? 0;
    if (known !== 0) return known;
    const { l, a, b } = toOklab(middleOf(bin));
    let answer = NONE;
    let least = STRANGE ** 2;
    for (let index = 0; index < labs.length; index++) {
      const lab = labs[index];
      if (!lab) continue;
      const distance = (lab.l - l) ** 2 + (lab.a - a) ** 2 + (lab.b - b) ** 2;
      if (distance >= least) continue;
      least = distance;
      answer = (index + 2) | (distance > HAS ** 2 ? ROUGHLY : 0);
    }
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
