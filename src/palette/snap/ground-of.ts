import { parseHex } from '../../color/hex';
import { nearestIn } from '../../color/nearest-color';
import type { Pixels } from '../../image/pixels';
import { colorAt } from '../sample';
import type { Pair } from './pair';

/** What a picture stands on: the `from` that most of its edge is nearest to; `null` without any. */
export function groundOf(picture: Pixels, pairs: readonly Pair[]): string | null {
  const { width, height } = picture;
  const nearest = nearestIn(pairs.map(({ from }) => parseHex(from) ?? 0));
  const counts = new Float64Array(pairs.length);
  const visit = (x: number, y: number) => {
    const color = colorAt(picture, x, y);
    const found = color === null ? null : nearest(color);
    if (found) counts[found.index] = (counts[found.index] ?? 0) + 1;
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) visit(x, y);
  for (let y = 1; y < height - 1; y++) for (const x of [0, width - 1]) visit(x, y);
  const most = Math.max(...counts);
  return most > 0 ? (pairs[counts.indexOf(most)]?.from ?? null) : null;
}
