import type { Rgb24 } from '../color/hex';
import { fromOklab, oklabDistance, type Oklab } from '../color/oklab';
import { clusterColors } from './cluster-colors';
import type { ColorBins } from './color-bins';
import { meanOf } from './color-line';

/** How far (OKLab) compression scatters the colour of a thin stroke. */
const REACH = 0.06;
/** Of the whole area; of a thin stroke at least a third is neither rim nor near its own colour. */
const LEAST = 0.0035;

/**
 * The colour of which most is among pixels that no colour found so far explains, neither alone nor
 * mixed with another: that of strokes so thin that no pixel of them is calm. What is left of edges
 * lies scattered, and is none. `null` when there is none.
 */
export function strangeColor(strange: ColorBins, total: number): Rgb24 | null {
  if (strange.total < total * LEAST) return null;
  const colors = strange.means();
  let most = total * LEAST;
  let best: Oklab | null = null;
  for (const { centre } of clusterColors(colors, strange.total)) {
    const near = colors.filter(({ lab }) => oklabDistance(lab, centre) <= REACH);
    const weight = near.reduce((sum, color) => sum + color.weight, 0);
    if (weight >= most) [most, best] = [weight, meanOf(near)];
  }
  return best && fromOklab(best);
}
