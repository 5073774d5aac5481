import type { Rgb24 } from '../color/hex';
import { shareOf } from './mixture';
import { isBleed } from './bleed';
import { colorAt, type Spot } from './sample';

/** A pixel between two colours: `share` of the second, the rest of the first. */
export interface Between {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** A pixel of one colour alone. */
export function whole(index: number): Between {
  return { from: index, to: index, share: 0 };
}

/** Across the pixel: beside, above, and on both slants. */
const AXES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/** How wide a soft edge may be: this many pixels to each side of the one in question. */
const EDGE = 3;

/**
 * Whether the pixel is the soft edge between two of the colours that `identify` knows: they lie
 * on opposite sides of it, and it is a mixture of the two.
 */
export function betweenNeighbours(
  { pixels, x, y, color }: Spot,
  identify: (color: Rgb24) => number | null,
): Between | null {
  for (let reach = 1; reach <= EDGE; reach++) {
    for (const [dx, dy] of AXES) {
      const before = colorAt(pixels, x - dx * reach, y - dy * reach);
      if (before === null) continue;
      const behind = colorAt(pixels, x + dx * reach, y + dy * reach);
      if (behind === null || before === behind) continue;
      const from = identify(before);
      const to = from === null ? null : identify(behind);
      if (from === null || to === null || from === to) continue;
      const share = shareOf(color, before, behind);
      if (share !== null) return { from, to, share };
    }
  }
  return null;
}

/** How far compression carries a colour over an edge. */
const BLEED = 4;

/** Whether compression made the pixel of two of the `colors`, which lie on opposite sides of it. */
export function isBled(
  { pixels, x, y, color }: Spot,
  identify: (color: Rgb24) => number | null,
  colors: readonly Rgb24[],
): boolean {
  for (let reach = 1; reach <= BLEED; reach++) {
    for (const [dx, dy] of AXES) {
      const before = colorAt(pixels, x - dx * reach, y - dy * reach);
      const behind = colorAt(pixels, x + dx * reach, y + dy * reach);
      const from = before === null ? null : identify(before);
      const to = behind === null ? null : identify(behind);
      if (from === null || to === null || from === to) continue;
      if (isBleed(color, colors[from] ?? 0, colors[to] ?? 0)) return true;
    }
  }
  return false;
}

/** The nearest colour beside the pixel that `identify` knows: what a thin line or a letter is on. */
export function beside(
  { pixels, x, y }: Spot,
  identify: (color: Rgb24) => number | null,
): number | null {
  for (let reach = 1; reach <= 2; reach++) {
    for (const [dx, dy] of AXES) {
      for (const side of [-reach, reach]) {
        const color = colorAt(pixels, x + dx * side, y + dy * side);
        const known = color === null ? null : identify(color);
        if (known !== null) return known;
      }
    }
  }
  return null;
}
