import { toCielab } from '../color/cielab';
import { ciede2000 } from '../color/ciede2000';
import { parseHex } from '../color/hex';
import type { Swatch } from '../recipe';
import type { Synthetic } from './synthetic-picture.fixture';

export interface Accuracy {
  /** True colours of at least 1 % of the area, and those of them without a swatch within ΔE00 5. */
  readonly wanted: number;
  readonly missed: number;
  /** ΔE00 of each found colour to its swatch. */
  readonly distances: readonly number[];
  /** Difference of each found colour's share to its swatch's weight, 0–1. */
  readonly shareErrors: readonly number[];
  /** Weight of the swatches that are no true colour. */
  readonly stray: number;
}

const FOUND = 5;
const COUNTS = 0.01;

/** Compares swatches with the truth. A swatch stands for one colour only, the closest pair first. */
export function accuracyOf(swatches: readonly Swatch[], truth: Synthetic): Accuracy {
  const pairs = truth.colors
    .flatMap((rgb, color) =>
      swatches.map(({ hex }, swatch) => {
        const distance = ciede2000(toCielab(rgb), toCielab(parseHex(hex) ?? 0));
        return { color, swatch, distance };
      }),
    )
    .filter(({ distance }) => distance <= FOUND)
    .sort((one, other) => one.distance - other.distance);
  const found = new Map<number, { swatch: number; distance: number }>();
  const taken = new Set<number>();
  for (const { color, swatch, distance } of pairs) {
    if (found.has(color) || taken.has(swatch)) continue;
    found.set(color, { swatch, distance });
    taken.add(swatch);
  }
  const wanted = truth.shares.flatMap((share, color) => (share >= COUNTS ? [color] : []));
  return {
    wanted: wanted.length,
    missed: wanted.filter((color) => !found.has(color)).length,
    distances: [...found.values()].map(({ distance }) => distance),
    shareErrors: [...found].map(([color, { swatch }]) =>
      Math.abs((truth.shares[color] ?? 0) - (swatches[swatch]?.weight ?? 0)),
    ),
    stray: swatches.reduce((sum, { weight }, index) => sum + (taken.has(index) ? 0 : weight), 0),
  };
}
