import { oklabDistance } from '../color/oklab';
import type { Cluster } from './cluster-colors';
import { meanOf } from './color-line';

/** Grain and compression scatter a colour no farther than this (OKLab) from the bulk of it. */
const REACH = 0.035;
/** And on average no farther than this; the steps of a gradient lie evenly, and so farther. */
const USUAL = 0.016;
/** A colour has this many times the weight of all else around it; the end of a gradient has not. */
const OUTWEIGHS = 5;
/** How far around. */
const AROUND = 0.16;

/**
 * The clusters of a family, those that are one colour and what is scattered about it made one. Such a
 * cluster is `solid`: its middle is the colour, also where a gradient starts from it.
 */
export function gatherScatter(family: readonly Cluster[]): Cluster[] {
  const gathered: Cluster[] = [];
  let left = [...family].sort((one, other) => other.weight - one.weight);
  for (let [bulk] = left; bulk; [bulk] = left) {
    const { centre } = bulk;
    const near = left.filter((other) => oklabDistance(other.centre, centre) <= REACH);
    const whole = joined(near);
    const around = family.filter(
      (other) => !near.includes(other) && oklabDistance(other.centre, centre) <= AROUND,
    );
    const steps = around.reduce((sum, { weight }) => sum + weight, 0);
    if (near.length > 1 && whole.weight >= steps * OUTWEIGHS && spreadOf(whole) <= USUAL) {
      gathered.push(whole);
      left = left.filter((other) => !near.includes(other));
    } else {
      gathered.push(bulk);
      left = left.filter((other) => other !== bulk);
    }
  }
  return gathered;
}

/** Clusters as one, `solid`. */
export function joined(clusters: readonly Cluster[]): Cluster {
  const members = clusters.flatMap((cluster) => cluster.members);
  const weight = clusters.reduce((sum, cluster) => sum + cluster.weight, 0);
  return { centre: meanOf(members), weight, members, solid: true };
}

/** The usual distance of a member from the middle: the root of the mean square. */
function spreadOf({ centre, weight, members }: Cluster): number {
  const squares = members.reduce(
    (sum, member) => sum + member.weight * oklabDistance(member.lab, centre) ** 2,
    0,
  );
  return Math.sqrt(squares / weight);
}
