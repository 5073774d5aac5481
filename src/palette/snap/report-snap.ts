import { channelsApart } from '../raster';
import { formatHex } from '../../color/hex';
import { fromOklab, toOklab } from '../../color/oklab';
import { nearestIn } from '../../color/nearest-color';
import type { Pixels } from '../../image/pixels';
import { MOST_PIXELS } from '../measure';
import { colorAt, sample } from '../sample';
import { parsePairs, type Pair } from './pair';

interface Move {
  /** Hex: the mean of what has moved, and the `to` it has moved to. */
  readonly from: string;
  readonly to: string;
  /** Of the seen area, 0–1. */
  readonly share: number;
}

export interface SnapReport {
  /** Share of the seen area that looks different, 0–1; pixels that are transparent now included. */
  readonly changed: number;
  /** Largest first. */
  readonly moves: readonly Move[];
}

/** Levels of a channel by which a pixel looks different. */
const DIFFERENT = 2;

/** What snapping by `pairs` has made of a picture; both of one size. */
export function reportSnap(before: Pixels, after: Pixels, pairs: readonly Pair[]): SnapReport {
  const tos = parsePairs(pairs).map(({ to }) => to);
  const nearest = nearestIn(tos);
  const sums = tos.map(() => ({ area: 0, l: 0, a: 0, b: 0 }));
  let total = 0;
  let changed = 0;

  sample([before], MOST_PIXELS, ({ x, y, color, weight }) => {
    total += weight;
    const now = colorAt(after, x, y);
    if (now !== null && channelsApart(color, now) <= DIFFERENT) return;
    changed += weight;
    const sum = now === null ? undefined : sums[nearest(now)?.index ?? -1];
    if (!sum) return;
    const { l, a, b } = toOklab(color);
    sum.area += weight;
    sum.l += l * weight;
    sum.a += a * weight;
    sum.b += b * weight;
  });

  const moves = sums.flatMap(({ area, l, a, b }, index) => {
    if (area === 0) return [];
    const from = formatHex(fromOklab({ l: l / area, a: a / area, b: b / area }));
    return [{ from, to: formatHex(tos[index] ?? 0), share: area / total }];
  });
  return {
    changed: total > 0 ? changed / total : 0,
    moves: moves.sort((one, other) => other.share - one.share),
  };
}
