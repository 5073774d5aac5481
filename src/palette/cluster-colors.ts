import type { Oklab } from '../color/oklab';
import type { WeightedColor } from './color-bins';
import { meanOf } from './color-line';

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
  const points = pointsOf(colors);
  let centres = seeds(points, total);
  let reach = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    if (round === ROUNDS_WITH_ALL) reach = OUTLIER;
    const moved = centresOf(points, nearestCentres(points, centres, reach), centres.length);
    // Nothing changes any more: only the outliers may still go.
    const settled = moved.every((value, index) => value === centres[index]);
    centres = moved;
    if (settled && round >= ROUNDS_WITH_ALL) break;
    if (settled) round = ROUNDS_WITH_ALL - 1;
  }
  return gathered(colors, centres, nearestCentres(points, centres, OUTLIER)).filter(
    ({ weight }) => weight >= total * SMALLEST,
  );
}

/** In fours: lightness, a, b, weight; of centres too. Loops over these are most of the work. */
type Points = Float64Array;

function pointsOf(colors: readonly WeightedColor[]): Points {
  const points = new Float64Array(colors.length * 4);
  for (const [index, { lab, weight }] of colors.entries()) {
    points[index * 4] = lab.l;
    points[index * 4 + 1] = lab.a;
    points[index * 4 + 2] = lab.b;
    points[index * 4 + 3] = weight;
  }
  return points;
}

function squaredDistance(points: Points, at: number, others: Points, other: number): number {
  const l = (points[at] ?? 0) - (others[other] ?? 0);
  const a = (points[at + 1] ?? 0) - (others[other + 1] ?? 0);
  const b = (points[at + 2] ?? 0) - (others[other + 2] ?? 0);
  return l * l + a * a + b * b;
}

/**
 * Farthest first, so that small accents get a seed. Distance counts by the root of the weight,
 * so that single stray pixels do not.
 */
function seeds(points: Points, total: number): Points {
  let next = 0;
  for (let at = 4; at < points.length; at += 4) {
    if ((points[at + 3] ?? 0) > (points[next + 3] ?? 0)) next = at;
  }
  const chosen: number[] = [];
  const far = new Float64Array(points.length / 4).fill(Number.POSITIVE_INFINITY);
  while (next < points.length && chosen.length < MOST) {
    chosen.push(next);
    let best = points.length;
    let bestScore = 0;
    for (let at = 0; at < points.length; at += 4) {
      const distance = Math.min(far[at / 4] ?? 0, squaredDistance(points, at, points, next));
      far[at / 4] = distance;
      const weight = points[at + 3] ?? 0;
      if (distance < APART * APART || weight < total * LEAST_SEED) continue;
      if (distance * weight > bestScore) [best, bestScore] = [at, distance * weight];
    }
    next = best;
  }
  const centres = new Float64Array(chosen.length * 4);
  for (const [index, at] of chosen.entries()) centres.set(points.subarray(at, at + 4), index * 4);
  return centres;
}

/** For each colour where its nearest centre starts; -1 where none is within reach. */
function nearestCentres(points: Points, centres: Points, reach: number): Int32Array {
  const nearest = new Int32Array(points.length / 4).fill(-1);
  for (let at = 0; at < points.length; at += 4) {
    let least = reach * reach;
    for (let centre = 0; centre < centres.length; centre += 4) {
      const distance = squaredDistance(points, at, centres, centre);
      if (distance >= least) continue;
      least = distance;
      nearest[at / 4] = centre;
    }
  }
  return nearest;
}

/** The means of what went to each centre. Centres without colours go. */
function centresOf(points: Points, nearest: Int32Array, length: number): Points {
  const sums = new Float64Array(length);
  for (let at = 0; at < points.length; at += 4) {
    const centre = nearest[at / 4] ?? -1;
    if (centre < 0) continue;
    const weight = points[at + 3] ?? 0;
    for (let part = 0; part < 3; part++) {
      sums[centre + part] = (sums[centre + part] ?? 0) + (points[at + part] ?? 0) * weight;
    }
    sums[centre + 3] = (sums[centre + 3] ?? 0) + weight;
  }
  let kept = 0;
  for (let centre = 0; centre < length; centre += 4) {
    const weight = sums[centre + 3] ?? 0;
    if (weight === 0) continue;
    for (let part = 0; part < 3; part++) sums[kept + part] = (sums[centre + part] ?? 0) / weight;
    sums[kept + 3] = weight;
    kept += 4;
  }
  return sums.subarray(0, kept);
}

function gathered(
  colors: readonly WeightedColor[],
  centres: Points,
  nearest: Int32Array,
): Cluster[] {
  const members: WeightedColor[][] = Array.from({ length: centres.length / 4 }, () => []);
  for (const [index, color] of colors.entries()) members[(nearest[index] ?? -1) / 4]?.push(color);
  return members
    .filter((each) => each.length > 0)
    .map((each) => ({
      centre: meanOf(each),
      weight: each.reduce((sum, { weight }) => sum + weight, 0),
      members: each,
    }));
}
