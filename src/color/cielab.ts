import type { Rgb24 } from './hex';
import { toLight } from './linear-light';

/** CIE L*a*b* under D65: lightness 0–100. */
export interface Cielab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const WHITE_X = 0.3127 / 0.329;
const WHITE_Z = (1 - 0.3127 - 0.329) / 0.329;

export function toCielab(color: Rgb24): Cielab {
  const { r, g, b } = toLight(color);
  const x = compress(
    (0.4123907992659593 * r + 0.357584339383878 * g + 0.1804807884018343 * b) / WHITE_X,
  );
  const y = compress(0.2126390058715102 * r + 0.715168678767756 * g + 0.0721923153607337 * b);
  const z = compress(
    (0.0193308187155918 * r + 0.119194779794626 * g + 0.9505321522496607 * b) / WHITE_Z,
  );
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function compress(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
