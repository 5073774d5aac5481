import type { Rgb24 } from './hex';
import { linearLight } from './linear-light';

/** CIE L*a*b* under D65: lightness 0–100. */
export interface Cielab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const WHITE_X = 0.3127 / 0.329;
const WHITE_Z = (1 - 0.3127 - 0.329) / 0.329;

export function toCielab(color: Rgb24): Cielab {
  const red = linearLight((color >> 16) & 255);
  const green = linearLight((color >> 8) & 255);
  const blue = linearLight(color & 255);
  const x = compress(
    (0.4123907992659593 * red + 0.357584339383878 * green + 0.1804807884018343 * blue) / WHITE_X,
  );
  const y = compress(
    0.2126390058715102 * red + 0.715168678767756 * green + 0.0721923153607337 * blue,
  );
  const z = compress(
    (0.0193308187155918 * red + 0.119194779794626 * green + 0.9505321522496607 * blue) / WHITE_Z,
  );
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function compress(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
