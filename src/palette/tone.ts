import type { Rgb24 } from '../color/hex';
import { toOklab } from '../color/oklab';

/** OKLab lightness and chroma: nearly black, as texts are, and nearly white, as pages are. */
const INK = { lightness: 0.36, chroma: 0.045 };
const PAPER = { lightness: 0.92, chroma: 0.012 };
/** Below this chroma a colour is a grey. */
const GREY = 0.03;

export type Tone = 'ink' | 'paper';

/** What a colour is for, when it is hardly one; a picture needs one of each and no more. */
export function toneOf(rgb: Rgb24): Tone | null {
  const { l, a, b } = toOklab(rgb);
  const chroma = Math.hypot(a, b);
  if (l <= INK.lightness && chroma <= INK.chroma) return 'ink';
  return l >= PAPER.lightness && chroma <= PAPER.chroma ? 'paper' : null;
}

export function isNeutral(rgb: Rgb24): boolean {
  const { a, b } = toOklab(rgb);
  return Math.hypot(a, b) <= GREY || toneOf(rgb) !== null;
}
