import { convertOklabToRgb } from 'culori/fn';
import { packRgb, type Rgb24 } from './hex';
import { linearLight } from './linear-light';
import { toLevel } from './to-level';

/** Lightness 0–1; `a` and `b` within about ±0.4. Distances are perceptual: 0.02 is barely seen. */
export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** The formula of Björn Ottosson with a table for linear light: some ten times culori's speed. */
export function toOklab(color: Rgb24): Oklab {
  const red = linearLight((color >> 16) & 255);
  const green = linearLight((color >> 8) & 255);
  const blue = linearLight(color & 255);
  const long = Math.cbrt(
    0.412221469470763 * red + 0.5363325372617348 * green + 0.0514459932675022 * blue,
  );
  const medium = Math.cbrt(
    0.2119034958178252 * red + 0.6806995506452344 * green + 0.1073969535369406 * blue,
  );
  const short = Math.cbrt(
    0.0883024591900564 * red + 0.2817188391361215 * green + 0.6299787016738222 * blue,
  );
  return {
    l: 0.210454268309314 * long + 0.7936177747023054 * medium - 0.0040720430116193 * short,
    a: 1.9779985324311684 * long - 2.42859224204858 * medium + 0.450593709617411 * short,
    b: 0.0259040424655478 * long + 0.7827717124575296 * medium - 0.8086757549230774 * short,
  };
}

/** The nearest 8-bit colour, each channel cut to its range. */
export function fromOklab(lab: Oklab): Rgb24 {
  const { r, g, b } = convertOklabToRgb({ ...lab });
  return packRgb(toLevel(r), toLevel(g), toLevel(b));
}

export function oklabDistance(one: Oklab, other: Oklab): number {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}
