import type { Rgb24 } from '../color/hex';
import { fromOklab, type Oklab } from '../color/oklab';
import { clusterColors } from './cluster-colors';
import type { ColorBins } from './color-bins';
import { areShades, families } from './color-families';
import { meanOf } from './color-line';
import { gatherScatter } from './gather-scatter';
import { joinShades } from './join-shades';
import { endOf, withoutSteps } from './gradient-steps';

/** What the pixels of a picture are about: a few colours, and which of them run into each other. */
export interface Groups {
  readonly colors: readonly Rgb24[];
  readonly blends: readonly (readonly [Rgb24, Rgb24])[];
}

/**
 * The colours of a picture, however many it has. Two clusters are one colour when no valley parts
 * them: light and shade, or the steps of a gradient, of which only the ends are left.
 */
export function findGroups(bins: ColorBins): Groups {
  const colors = bins.means();
  const clusters = clusterColors(colors, bins.total);
  const found: Oklab[] = [];
  const blends: [Oklab, Oklab][] = [];
  for (const family of families(clusters, colors).map(gatherScatter)) {
    if (areShades(family)) {
      found.push(meanOf(family.flatMap(({ members }) => members)));
      continue;
    }
    const { kept, ways } = joinShades(withoutSteps(family));
    const ends = new Map(kept.map((cluster) => [cluster, endOf(cluster, ways)]));
    found.push(...ends.values());
    for (const [from, to] of ways) {
      const [start, end] = [ends.get(from), ends.get(to)];
      if (start && end) blends.push([start, end]);
    }
  }
  return {
    colors: [...new Set(found.map(fromOklab))],
    blends: blends.map(([from, to]) => [fromOklab(from), fromOklab(to)]),
  };
}
