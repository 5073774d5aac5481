import { oklabDistance, type Oklab } from '../color/oklab';
import type { Cluster } from './cluster-colors';
import type { WeightedColor } from './color-bins';

/** Farther than this apart (OKLab), what lies between two colours does not make them one. */
const LINKED = 0.16;
/** Between two clusters of one colour there is at least this part of the smaller one's density. */
const NO_VALLEY = 0.25;
/** How wide the way between two clusters is, as a part of its length, and at least. */
const WAY = 0.35;
const NARROWEST = 0.012;
/**
 * More or less light on a surface makes its OKLab longer or shorter and turns it nowhere. Linked
 * colours that differ in no more than that, by this part, are one; else they are a gradient.
 */
const LIGHT = 0.17;
const TURNED = 0.025;

/** Clusters that no valley parts, directly or through others. */
export function families(
  clusters: readonly Cluster[],
  colors: readonly WeightedColor[],
): Cluster[][] {
  const family = clusters.map((_, index) => index);
  for (const [index, one] of clusters.entries()) {
    for (const [at, other] of clusters.entries()) {
      if (at >= index || family[at] === family[index]) continue;
      const distance = oklabDistance(one.centre, other.centre);
      if (distance > LINKED || hasValley(one.centre, other.centre, distance, colors)) continue;
      const [from, to] = [family[index], family[at]];
      for (const [each, of] of family.entries()) if (of === from) family[each] = to ?? each;
    }
  }
  return [...new Set(family)].map((of) => clusters.filter((_, index) => family[index] === of));
}

/** Whether there is much less on the way from one to the other than at both ends of it. */
function hasValley(
  from: Oklab,
  to: Oklab,
  distance: number,
  colors: readonly WeightedColor[],
): boolean {
  const wide = Math.max(NARROWEST, distance * WAY) ** 2;
  const [l, a, b] = [to.l - from.l, to.a - from.a, to.b - from.b];
  const length = distance * distance;
  // Fifths of the way and as much beyond: the first two cells, the middle one, the last two.
  const cells = [0, 0, 0, 0, 0];
  for (const { lab, weight } of colors) {
    const dl = lab.l - from.l;
    const da = lab.a - from.a;
    const db = lab.b - from.b;
    const share = (dl * l + da * a + db * b) / length;
    const cell = Math.floor((share + 1 / 3) * 3);
    if (cell < 0 || cell > 4) continue;
    const off = (dl - l * share) ** 2 + (da - a * share) ** 2 + (db - b * share) ** 2;
    if (off <= wide) cells[cell] = (cells[cell] ?? 0) + weight;
  }
  const [before = 0, first = 0, middle = 0, last = 0, behind = 0] = cells;
  return middle < (NO_VALLEY * Math.min(before + first, last + behind)) / 2;
}

/** Whether clusters are one colour in more and less light, which turns it by `most` at most. */
export function areShades(family: readonly Cluster[], most = TURNED): boolean {
  return family.every(({ centre: one }) =>
    family.every(({ centre: other }) => {
      const [light, dark] = one.l > other.l ? [one, other] : [other, one];
      const grown = light.l / (dark.l || 1);
      const turned = Math.hypot(light.a - dark.a * grown, light.b - dark.b * grown);
      return turned <= most && light.l - dark.l <= light.l * LIGHT;
    }),
  );
}
