import type { Rgb24 } from './hex';
import { fromLight, toLight, type Light } from './linear-light';

/** Lightness 0–1; `a` and `b` within about ±0.4. Distances are perceptual: 0.02 is barely seen. */
export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

export function toOklab(color: Rgb24): Oklab {
  return oklabOf(toLight(color));
}

/** The nearest 8-bit colour, each channel cut to its range. */
export function fromOklab(lab: Oklab): Rgb24 {
  return fromLight(lightOf(lab));
}

/**
 * The formula of Björn Ottosson. Eight decimals are five more than 8-bit colours need; they sum so
 * that a grey has no `a` and no `b`.
 */
export function oklabOf({ r, g, b }: Light): Oklab {
  const long = Math.cbrt(0.41222147 * r + 0.53633254 * g + 0.05144599 * b);
  const medium = Math.cbrt(0.2119035 * r + 0.68069955 * g + 0.10739695 * b);
  const short = Math.cbrt(0.08830246 * r + 0.28171884 * g + 0.6299787 * b);
  return {
    l: 0.21045427 * long + 0.79361777 * medium - 0.00407204 * short,
    a: 1.97799853 * long - 2.42859224 * medium + 0.45059371 * short,
    b: 0.02590404 * long + 0.78277171 * medium - 0.80867575 * short,
  };
}

/** And back; outside 0–1 for colours that sRGB does not have. */
export function lightOf({ l, a, b }: Oklab): Light {
  const long = (l + 0.39633778 * a + 0.21580376 * b) ** 3;
  const medium = (l - 0.10556135 * a - 0.06385417 * b) ** 3;
  const short = (l - 0.08948418 * a - 1.29148555 * b) ** 3;
  return {
    r: 4.07674164 * long - 3.30771154 * medium + 0.2309699 * short,
    g: -1.26843797 * long + 2.60975735 * medium - 0.34131938 * short,
    b: -0.00419608 * long - 0.70341862 * medium + 1.7076147 * short,
  };
}

export function oklabDistance(one: Oklab, other: Oklab): number {
  // Several times faster than `Math.hypot`.
  return Math.sqrt((one.l - other.l) ** 2 + (one.a - other.a) ** 2 + (one.b - other.b) ** 2);
}
