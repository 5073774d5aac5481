import type { Light } from './linear-light';
import { lightOf, oklabDistance, oklabOf } from './oklab';
import { unit } from './unit';

/** A step this small is not seen, so cutting channels by so little is fine. OKLab units. */
const NOT_SEEN = 0.02;
const CHROMA_STEP = 0.0001;
/** Rounding in the matrices, well below one 8-bit level. */
const ROUNDING = 1e-6;

/**
 * Brings a colour into sRGB as CSS Color 4 does: keep lightness and hue, give up chroma until
 * cutting the rest cannot be seen.
 */
export function fitGamut(light: Light): Light {
  if (inGamut(light)) return light;
  const { l, a, b } = oklabOf(light);
  let low = 0;
  let high = 1;
  let fitted = cut(light);
  const step = CHROMA_STEP / Math.max(CHROMA_STEP, Math.hypot(a, b));
  while (high - low > step) {
    const share = (low + high) / 2;
    const candidate = { l, a: a * share, b: b * share };
    const whole = lightOf(candidate);
    fitted = cut(whole);
    if (inGamut(whole) || oklabDistance(candidate, oklabOf(fitted)) <= NOT_SEEN) low = share;
    else high = share;
  }
  return fitted;
}

export function inGamut({ r, g, b }: Light): boolean {
  return Math.min(r, g, b) >= -ROUNDING && Math.max(r, g, b) <= 1 + ROUNDING;
}

function cut({ r, g, b }: Light): Light {
  return { r: unit(r), g: unit(g), b: unit(b) };
}
