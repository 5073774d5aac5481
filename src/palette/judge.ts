import { parseHex, type Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import type { Spot } from './sample';
import { betweenNeighbours, type Between } from './surroundings';

/** ΔE00 up to which a pixel is on the palette, and up to which it is near. */
const ON_PALETTE = 5;
const NEAR = 10;

type Verdict = ({ readonly at: 'on' } & Between) | { readonly at: 'near' | 'off' };

export type Judge = (place: Spot) => Verdict;

const NEAR_IT: Verdict = { at: 'near' };
const OFF: Verdict = { at: 'off' };

/**
 * Tells whether a pixel is in one of a few colours, or in two as the soft edge between them; the
 * positions are those in `hexes`.
 */
export function judgeOf(hexes: readonly string[]): {
  readonly judge: Judge;
  readonly colors: readonly Rgb24[];
} {
  const colors = hexes.map((hex) => parseHex(hex) ?? 0);
  const nearest = nearestIn(colors, NEAR);
  const identify = (color: Rgb24) => {
    const found = nearest(color);
    return found && found.distance <= ON_PALETTE ? found.index : null;
  };
  const judge = (place: Spot): Verdict => {
    const direct = identify(place.color);
    if (direct !== null) return { at: 'on', from: direct, to: direct, share: 0 };
    const between = betweenNeighbours(place, identify);
    if (between) return { at: 'on', ...between };
    return nearest(place.color) ? NEAR_IT : OFF;
  };
  return { judge, colors };
}
