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

/** The formula of Björn Ottosson. */
export function oklabOf({ r, g, b }: Light): Oklab {
  const long = Math.cbrt(0.412221469470763 * r + 0.5363325372617348 * g + 0.0514459932675022 * b);
  const medium = Math.cbrt(
    0.2119034958178252 * r + 0.6806995506452344 * g + 0.1073969535369406 * b,
  );
  const short = Math.cbrt(0.0883024591900564 * r + 0.2817188391361215 * g + 0.6299787016738222 * b);
  return {
    l: 0.210454268309314 * long + 0.7936177747023054 * medium - 0.0040720430116193 * short,
    a: 1.9779985324311684 * long - 2.42859224204858 * medium + 0.450593709617411 * short,
    b: 0.0259040424655478 * long + 0.7827717124575296 * medium - 0.8086757549230774 * short,
  };
}

/** And back; outside the gamut for colours that sRGB does not have. */
export function lightOf({ l, a, b }: Oklab): Light {
  const long = (l + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3;
  const medium = (l - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3;
  const short = (l - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3;
  return {
    r: 4.076741636075957 * long - 3.3077115392580616 * medium + 0.2309699031821044 * short,
    g: -1.2684379732850317 * long + 2.6097573492876887 * medium - 0.3413193760026573 * short,
    b: -0.0041960761386756 * long - 0.7034186179359362 * medium + 1.7076146940746117 * short,
  };
}

export function oklabDistance(one: Oklab, other: Oklab): number {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}
