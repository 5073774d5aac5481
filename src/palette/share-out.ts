import type { Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import { ColorBins } from './color-bins';
import { divide } from './divide';
import type { Groups } from './find-groups';
import { shareOf } from './mixture';
import { nearestByBin } from './nearest-by-bin';
import type { Place } from './sample';
import { betweenNeighbours, isBled, whole, type Between } from './surroundings';

export interface SharedOut {
  /** One for each colour. */
  readonly areas: Float64Array;
  /** Pixels counted to the nearest colour for want of a better one. */
  readonly strange: ColorBins;
}

/** Gives each pixel nobody declared to the colour nearest to it, and an edge to both its sides. */
export function shareOut(
  colors: readonly Rgb24[],
  blends: Groups['blends'],
  calm: ColorBins,
  rough: readonly Place[],
): SharedOut {
  const areas = new Float64Array(colors.length);
  const strange = new ColorBins();
  const nearest = nearestIn(colors);
  const { identify, roughly } = nearestByBin(colors);
  const ways = blends.map((ends) => {
    const [from, to] = ends;
    return { from: colors.indexOf(from), to: colors.indexOf(to), ends };
  });
  for (const { rgb, weight } of calm.means()) {
    const found =
      (identify(rgb) === null ? inBlend(rgb) : null) ??
      whole(roughly(rgb) ?? nearest(rgb)?.index ?? 0);
    divide(areas, found, weight);
  }
  for (const place of rough) {
    divide(areas, betweenNeighbours(place, identify) ?? alone(place), place.weight);
  }
  return { areas, strange };

  function alone(place: Place): Between {
    const { color, weight } = place;
    const blend = identify(color) === null ? inBlend(color) : null;
    if (blend) return blend;
    const near = roughly(color);
    if (near !== null) return whole(near);
    if (!isBled(place, roughly, colors)) strange.add(color, weight);
    return whole(nearest(color)?.index ?? 0);
  }

  function inBlend(color: Rgb24): Between | null {
    for (const { from, to, ends } of ways) {
      const share = shareOf(color, ...ends);
      if (share !== null) return { from, to, share };
    }
    return null;
  }
}
