import type { Rgb24 } from './hex';
import { toLight } from './linear-light';

/** CIE L*a*b* under D65: lightness 0–100. */
export interface Cielab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Each line is relative to the white of D65, so its parts sum to 1. */
export function toCielab(color: Rgb24): Cielab {
  const { r, g, b } = toLight(color);
  const x = compress(0.43388735 * r + 0.37622401 * g + 0.18988864 * b);
  const y = compress(0.21263901 * r + 0.71516868 * g + 0.07219231 * b);
  const z = compress(0.01775004 * r + 0.10944762 * g + 0.87280234 * b);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function compress(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
