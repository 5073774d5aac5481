import type { Rgb24 } from '../color/hex';
import { fromOklab, oklabDistance, type Oklab } from '../color/oklab';
import type { ColorBins, WeightedColor } from './color-bins';

/** Nearer than this (OKLab) two groups are one. */
const APART = 0.03;
/** Farther than this from every centre a colour is a blend, and does not pull at it. */
const OUTLIER = 0.06;
/** Of the area: less is no group of its own. */
const SMALLEST = 0.004;
const ROUNDS = 8;
const ROUNDS_WITH_ALL = 3;

/** The few colours that most of the bins lie near, at most `most` of them. */
export function clusterColors(bins: ColorBins, most: number): Rgb24[] {
  const colors = bins.means();
  let centres = seeds(colors, most, bins.total);
  for (let round = 0; round < ROUNDS; round++) {
    const reach = round < ROUNDS_WITH_ALL ? Number.POSITIVE_INFINITY : OUTLIER;
    centres = centred(colors, centres, reach);
  }
  return [...new Set(centres.map(fromOklab))];
}

/**
 * Farthest first, so that small accents get a seed. Distance counts by the root of the weight,
 * so that single stray pixels do not.
 */
function seeds(colors: readonly WeightedColor[], most: number, total: number): Oklab[] {
  const [first, ...rest] = [...colors].sort((one, other) => other.weight - one.weight);
  if (!first) return [];
  const chosen = [first.lab];
  const far = rest.map(({ lab }) => oklabDistance(lab, first.lab));
  while (chosen.length < most) {
    let best: Oklab | null = null;
    let bestScore = 0;
    for (const [index, { lab, weight }] of rest.entries()) {
      const distance = far[index] ?? 0;
      if (distance < APART || weight < total * SMALLEST * 0.25) continue;
      const score = distance * Math.sqrt(weight);
      if (score > bestScore) [best, bestScore] = [lab, score];
    }
    if (!best) break;
    chosen.push(best);
    for (const [index, { lab }] of rest.entries()) {
      far[index] = Math.min(far[index] ?? 0, oklabDistance(lab, best));
    }
  }
  return chosen;
}

/** One round: every colour pulls at the centre nearest to it. Centres without colours go. */
function centred(
  colors: readonly WeightedColor[],
  centres: readonly Oklab[],
  reach: number,
): Oklab[] {
  const sums = centres.map(() => ({ l: 0, a: 0, b: 0, weight: 0 }));
  for (const { lab, weight } of colors) {
    let nearest = -1;
    let distance = reach;
    for (const [index, centre] of centres.entries()) {
      const candidate = oklabDistance(lab, centre);
      if (candidate < distance) [nearest, distance] = [index, candidate];
    }
    const sum = sums[nearest];
    if (!sum) continue;
    sum.l += lab.l * weight;
    sum.a += lab.a * weight;
    sum.b += lab.b * weight;
    sum.weight += weight;
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map(({ l, a, b, weight }) => ({ l: l / weight, a: a / weight, b: b / weight }));
}
