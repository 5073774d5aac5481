import { packRgb, type Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';
import { alphaOf, channelsApart, colorOf, type Raster } from './raster';
import { visitSample } from './sample';

/** A difference in one channel that compression or dithering makes, and no edge. */
const LEAST = 6;
/** Beyond this it is no grain any more, but the picture. */
const MOST = 40;
/** Below this, levels of a channel, there is nothing to smooth. */
const SEEN = 2;

const LOOKED_AT = 3_000;
/** Of all neighbours, in order of how far they are apart: edges are fewer than the rest. */
const TYPICAL = 0.35;
/** From the typical difference of neighbours to the largest that noise makes. */
const SPREAD = 2.2;
/** Around a pixel, whose noise its neighbours cancel. */
const AROUND = 2;

export interface Grain {
  /** The largest difference in a channel between neighbours that is no edge. */
  readonly within: number;
  /** Whether there is any to see. */
  readonly seen: boolean;
}

/** How much pixels of one colour differ from each other in these pictures. */
export function grainOf(pictures: readonly Pixels[]): Grain {
  const counts = new Uint32Array(256);
  let compared = 0;
  visitSample(pictures, LOOKED_AT, ({ words }, at, x) => {
    const left = x > 0 ? (words[at - 1] ?? 0) : 0;
    if (alphaOf(left) === 0) return;
    const apart = channelsApart(words[at] ?? 0, left);
    counts[apart] = (counts[apart] ?? 0) + 1;
    compared++;
  });
  let typical = 0;
  for (let below = 0; typical < 255; typical++) {
    below += counts[typical] ?? 0;
    if (below > Math.floor(compared * TYPICAL)) break;
  }
  if (compared === 0) typical = 0;
  const within = Math.min(MOST, Math.max(LEAST, Math.ceil(typical * SPREAD)));
  return { within, seen: typical >= SEEN };
}

/** The colour of a pixel without its grain: the mean of those around it that may have the same. */
export function smoothed(
  { words, width, height }: Raster,
  at: number,
  x: number,
  y: number,
  within: number,
): Rgb24 {
  const own = words[at] ?? 0;
  const ownRed = own & 255;
  const ownGreen = (own >> 8) & 255;
  const ownBlue = (own >> 16) & 255;
  const left = Math.max(0, x - AROUND) - x;
  const right = Math.min(width - 1, x + AROUND) - x;
  const last = at + (Math.min(height - 1, y + AROUND) - y) * width;
  let red = 0;
  let green = 0;
  let blue = 0;
  let count = 0;
  for (let row = at - Math.min(y, AROUND) * width; row <= last; row += width) {
    for (let other = row + left; other <= row + right; other++) {
      const word = words[other] ?? 0;
      const r = word & 255;
      const g = (word >> 8) & 255;
      const b = (word >> 16) & 255;
      if (
        Math.abs(r - ownRed) > within ||
        Math.abs(g - ownGreen) > within ||
        Math.abs(b - ownBlue) > within ||
        word >>> 24 === 0
      ) {
        continue;
      }
      red += r;
      green += g;
      blue += b;
      count++;
    }
  }
  if (count === 0) return colorOf(own);
  const half = count >> 1;
  return packRgb(
    ((red + half) / count) | 0,
    ((green + half) / count) | 0,
    ((blue + half) / count) | 0,
  );
}
