import { nearestDistance } from '../../color/nearest-distance';
import { formatHex } from '../../color/hex';
import type { Pixels } from '../../image/pixels';
import { judgeOf, type Judge } from '../judge';
import type { Spot } from '../sample';
import { swapped, withAlphaOf, wordsOf, type Snapped } from './canvas';
import type { Target } from './color-map';

/**
 * Sees to it, in place, that pixels of a snapped picture do not count against the palette when they
 * did not before: a soft edge that is none any more takes the swatch of its nearer side. What comes
 * back is asked about each pixel that may lie on an edge.
 */
export function scoreHolder(
  picture: Pixels,
  snapped: Snapped,
  targets: readonly Target[],
): (at: number, x: number, y: number) => void {
  const { judge, colors } = judgeOf(targets.map(({ to }) => formatHex(to)));
  const before = wordsOf(picture);
  const after = wordsOf(snapped);
  return (at, x, y) => {
    const pixel = after[at] ?? 0;
    if (pixel >>> 24 === 0) return;
    const lost = lostAt(judge, placed(snapped, x, y, pixel), () =>
      placed(picture, x, y, before[at] ?? 0),
    );
    if (lost !== null) after[at] = withAlphaOf(pixel, colors[lost] ?? 0);
  };
}

/** The swatch that a pixel off the palette belonged to; `null` when it is on or was not either. */
function lostAt(judge: Judge, now: Spot, then: () => Spot): number | null {
  if (judge(now).at === 'on') return null;
  const was = judge(then());
  return was.at === 'on' ? (was.share < 0.5 ? was.from : was.to) : null;
}

/** Takes back, in place, what has moved further from its nearest swatch on the way to the palette. */
export function takeBack(picture: Pixels, snapped: Snapped, targets: readonly Target[]): void {
  const distance = nearestDistance(targets.map(({ to }) => to));
  const before = wordsOf(picture);
  const after = wordsOf(snapped);
  for (let at = 0; at < after.length; at++) {
    const pixel = before[at] ?? 0;
    const moved = after[at] ?? 0;
    if (moved === pixel || moved >>> 24 !== pixel >>> 24) continue;
    if (distance(swapped(moved)) > distance(swapped(pixel))) after[at] = pixel;
  }
}

function placed(pixels: Pixels, x: number, y: number, pixel: number): Spot {
  return { pixels, x, y, color: swapped(pixel) };
}
