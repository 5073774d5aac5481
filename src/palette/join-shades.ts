import type { Cluster } from './cluster-colors';
import { areShades } from './color-families';
import { joined } from './gather-scatter';
import type { Gradients } from './gradient-steps';

/** How little (OKLab) light turns a colour, where a gradient between two other colours would turn it. */
const TURNED = 0.012;

/** What runs from a colour to the same in more light is no gradient but that colour: its ends made one. */
export function joinShades({ kept, ways }: Gradients): Gradients {
  const way = ways.find((ends) => areShades(ends, TURNED));
  if (!way) return { kept, ways };
  const shades = joined(way);
  const whole = (cluster: Cluster) => (way.includes(cluster) ? shades : cluster);
  return joinShades({
    kept: [...new Set(kept.map(whole))],
    ways: ways
      .map(([from, to]) => [whole(from), whole(to)] as const)
      .filter(([from, to]) => from !== to),
  });
}
