import { oklabDistance, type Oklab } from '../color/oklab';
import type { WeightedColor } from './color-bins';

/** Colours that lie near each other, and their middle. */
export interface Cluster {
  readonly centre: Oklab;
  readonly weight: number;
  readonly members: readonly WeightedColor[];
  /** See `gather-scatter.ts`. */
  readonly solid?: boolean;
}

/** Nearer than this (OKLab) two clusters would be one. */
const APART = 0.02;
/** Farther than this from every centre a colour is a blend, and does not pull at it. */
const OUTLIER = 0.06;
/** Of the area: a colour on less is no start of a cluster, and less is no cluster. */
const LEAST_SEED = 0.0002;
const SMALLEST = 0.002;
/** More than any palette, so that a gradient has steps. */
const MOST = 32;
const ROUNDS = 8;
const ROUNDS_WITH_ALL = 3;

/** The few clusters that most of the colours lie in; never by the order of the colours. */
export function clusterColors(colors: readonly WeightedColor[], total: number): Cluster[] {
  let centres = seeds(colors, total);
  for (let round = 0; round < ROUNDS; round++) {
    const reach = round < ROUNDS_WITH_ALL ? Number.POSITIVE_INFINITY : OUTLIER;
    centres = gather(colors, centres, reach).map(({ centre }) => centre);
  }
  return gather(colors, centres, OUTLIER).filter(({ weight }) => weight >= total * SMALLEST);
}

/**
 * Farthest first, so that small accents get a seed. Distance counts by the root of the weight,
 * so that single stray pixels do not.
 */
function seeds(colors: readonly WeightedColor[], total: number): Oklab[] {
  const [first, ...rest] = [...colors].sort((one, other) => other.weight - one.weight);
  if (!first) return [];
  const chosen = [first.lab];
  const far = rest.map(({ lab }) => oklabDistance(lab, first.lab));
  while (chosen.length < MOST) {
    let best: Oklab | null = null;
    let bestScore = 0;
    for (const [index, { lab, weight }] of rest.entries()) {
      const distance = far[index] ?? 0;
      if (distance < APART || weight < total * LEAST_SEED) continue;
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

/** One round: every colour goes to the centre nearest to it. Centres without colours go. */
function gather(
  colors: readonly WeightedColor[],
  centres: readonly Oklab[],
  reach: number,
): Cluster[] {
  const sums = centres.map(() => ({ l: 0, a: 0, b: 0, weight: 0, members: [] as WeightedColor[] }));
  for (const color of colors) {
    const { lab, weight } = color;
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
    sum.members.push(color);
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map(({ l, a, b, weight, members }) => ({
      centre: { l: l / weight, a: a / weight, b: b / weight },
      weight,
      members,
    }));
}
