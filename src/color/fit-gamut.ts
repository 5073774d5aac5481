import { convertOklabToRgb, convertRgbToOklab } from 'culori/fn';
import type { Rgb } from '../layer';
import { oklabDistance, type Oklab } from './oklab';

/** A step this small is not seen, so cutting channels by so little is fine. OKLab units. */
const NOT_SEEN = 0.02;
const CHROMA_STEP = 0.0001;
/** Rounding in the matrices, well below one 8-bit level. */
const ROUNDING = 1e-6;

/**
 * Brings a colour into sRGB as CSS Color 4 does: keep lightness and hue, give up chroma until
 * cutting the rest cannot be seen. culori's `toGamut` does the same for 17 kB more.
 */
export function fitGamut(lab: Oklab): Rgb {
  const whole = convertOklabToRgb({ ...lab });
  if (inGamut(whole)) return whole;
  let low = 0;
  let high = 1;
  let fitted = cut(whole);
  const step = CHROMA_STEP / Math.max(CHROMA_STEP, Math.hypot(lab.a, lab.b));
  while (high - low > step) {
    const share = (low + high) / 2;
    const candidate = { l: lab.l, a: lab.a * share, b: lab.b * share };
    const rgb = convertOklabToRgb(candidate);
    fitted = cut(rgb);
    if (inGamut(rgb) || oklabDistance(candidate, convertRgbToOklab(fitted)) <= NOT_SEEN) {
      low = share;
    } else {
      high = share;
    }
  }
  return fitted;
}

function inGamut({ r, g, b }: Rgb): boolean {
  return Math.min(r, g, b) >= -ROUNDING && Math.max(r, g, b) <= 1 + ROUNDING;
}

function cut({ r, g, b }: Rgb): Rgb {
  return { r: clamp(r), g: clamp(g), b: clamp(b) };
}

function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
