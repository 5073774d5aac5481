import { oklabDistance, type Oklab } from '../color/oklab';
import type { Cluster } from './cluster-colors';
import type { WeightedColor } from './color-bins';
import { along, meanOf, offWay } from './color-line';

/** How far off the way between two others a step of a gradient may lie. OKLab. */
const OFF_WAY = 0.03;
/** A colour of its own has this many times the weight of the steps beside it. */
const PEAK = 3;
/** Of the weight of a cluster, the part that lies farthest out is the end of a gradient. */
const END = 0.08;
/** Unless so much of it is within this of one colour. */
const MAINLY = 0.5;
const ONE_COLOR = 0.008;

/** How far on (OKLab) a gradient is looked for beside a cluster, how far off, and how much of it. */
const NEXT = 0.03;
const WIDE = 0.018;
const GOES_ON = 0.05;

/** Two clusters with a gradient between them. */
export type Way = readonly [Cluster, Cluster];

/** The colours of a family without the steps between them. */
export interface Gradients {
  readonly kept: readonly Cluster[];
  readonly ways: readonly Way[];
}

/** Leaves out what lies on the way between two others and stands out in nothing. */
export function withoutSteps(family: readonly Cluster[]): Gradients {
  let kept = [...family];
  const gone: Cluster[] = [];
  const throughs = new Map(family.map((step) => [step, waysThrough(step, family)]));
  const peaks = new Set(family.filter((step) => isPeak(step, family)));
  /** Of the ways a cluster lies on, the straightest whose ends are both still there. */
  const wayOf = (step: Cluster) =>
    throughs.get(step)?.find(({ from, to }) => kept.includes(from) && kept.includes(to));
  for (;;) {
    let best: { step: Cluster; off: number } | null = null;
    for (const step of kept) {
      const way = peaks.has(step) ? undefined : wayOf(step);
      if (!way || (best && best.off <= way.off)) continue;
      best = { step, off: way.off };
    }
    if (!best) break;
    const { step } = best;
    gone.push(step);
    kept = kept.filter((cluster) => cluster !== step);
  }
  const ways = new Map<string, Way>();
  for (const step of gone) {
    const way = wayOf(step);
    if (way) ways.set(`${kept.indexOf(way.from)} ${kept.indexOf(way.to)}`, [way.from, way.to]);
  }
  return { kept, ways: [...ways.values()] };
}

interface Through {
  readonly from: Cluster;
  readonly to: Cluster;
  readonly off: number;
}

/** All pairs of others with a gradient through a cluster, the straightest way first. */
function waysThrough(step: Cluster, family: readonly Cluster[]): Through[] {
  const ways: Through[] = [];
  const around = family
    .flatMap(({ members }) => members)
    .filter(({ lab }) => oklabDistance(lab, step.centre) <= NEXT + WIDE);
  for (const [index, from] of family.entries()) {
    for (const to of family.slice(index + 1)) {
      if (from === step || to === step) continue;
      const off = offWay(step.centre, from.centre, to.centre);
      if (off <= OFF_WAY && runsThrough(step, from, to, around)) ways.push({ from, to, off });
    }
  }
  return ways.sort((one, other) => one.off - other.off);
}

/**
 * Whether colours go on from a cluster to both sides, as a gradient does. Where they go on to one side
 * alone a gradient ends, however well the cluster happens to lie between others.
 */
function runsThrough(
  { centre }: Cluster,
  from: Cluster,
  to: Cluster,
  around: readonly WeightedColor[],
): boolean {
  const length = oklabDistance(from.centre, to.centre);
  const next = (end: Cluster, sign: number) => {
    const part = (sign * Math.min(NEXT, oklabDistance(centre, end.centre))) / length;
    const at = {
      l: centre.l + (to.centre.l - from.centre.l) * part,
      a: centre.a + (to.centre.a - from.centre.a) * part,
      b: centre.b + (to.centre.b - from.centre.b) * part,
    };
    return around.reduce(
      (sum, { lab, weight }) => (oklabDistance(lab, at) <= WIDE ? sum + weight : sum),
      0,
    );
  };
  const [before, behind] = [next(from, -1), next(to, 1)];
  return Math.min(before, behind) >= Math.max(before, behind) * GOES_ON;
}

function isPeak(step: Cluster, family: readonly Cluster[]): boolean {
  const beside = family
    .filter((other) => other !== step)
    .sort(
      (one, other) =>
        oklabDistance(one.centre, step.centre) - oklabDistance(other.centre, step.centre),
    )
    .slice(0, 2);
  return beside.every(({ weight }) => step.weight > weight * PEAK);
}

/** Where gradients start, the colour is not the mean of the cluster but the far end of it. */
export function endOf({ centre, members, weight, solid }: Cluster, ways: readonly Way[]): Oklab {
  const way = ways.find(([from, to]) => from.centre === centre || to.centre === centre);
  if (!way || solid) return centre;
  const [first] = [...members].sort((one, two) => two.weight - one.weight);
  const main = members.filter(({ lab }) => first && oklabDistance(lab, first.lab) <= ONE_COLOR);
  if (main.reduce((sum, one) => sum + one.weight, 0) >= weight * MAINLY) return meanOf(main);
  const other = way[0].centre === centre ? way[1].centre : way[0].centre;
  const outwards = members
    .map((member) => ({ member, share: along(member.lab, centre, other) }))
    .sort((one, two) => one.share - two.share);
  const end: WeightedColor[] = [];
  let sum = 0;
  for (const { member } of outwards) {
    if (sum >= weight * END) break;
    end.push(member);
    sum += member.weight;
  }
  return meanOf(end);
}
