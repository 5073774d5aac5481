import type { Cielab } from './cielab';
import type { Rgb24 } from './hex';
import { fromLight, type Light } from './linear-light';

const WHITE_X = 0.3127 / 0.329;
const WHITE_Z = (1 - 0.3127 - 0.329) / 0.329;
/** Halvings of the chroma to give up; the last is below one 8-bit level. */
const STEPS = 9;
/** Light this far outside is still the same 8-bit level. */
const SLACK = 0.001;

/** The 8-bit colour of that lightness and hue; chroma that sRGB does not have there is given up. */
export function fromCielab({ l, a, b }: Cielab): Rgb24 {
  const whole = lightOf(l, a, b);
  if (inGamut(whole)) return fromLight(whole);
  let low = 0;
  let high = 1;
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2;
    if (inGamut(lightOf(l, a * share, b * share))) low = share;
    else high = share;
  }
  return fromLight(lightOf(l, a * low, b * low));
}

function lightOf(l: number, a: number, b: number): Light {
  const middle = (l + 16) / 116;
  const x = WHITE_X * expand(middle + a / 500);
  const y = expand(middle);
  const z = WHITE_Z * expand(middle - b / 200);
  return {
    r: 3.240969941904521 * x - 1.537383177570093 * y - 0.498610760293 * z,
    g: -0.96924363628087 * x + 1.87596750150772 * y + 0.041555057407175 * z,
    b: 0.055630079696993 * x - 0.20397695888897 * y + 1.056971514242878 * z,
  };
}

function expand(value: number): number {
  return value > 6 / 29 ? value ** 3 : (value * 116 - 16) / (24389 / 27);
}

function inGamut({ r, g, b }: Light): boolean {
  return Math.min(r, g, b) >= -SLACK && Math.max(r, g, b) <= 1 + SLACK;
}
