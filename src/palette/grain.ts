import { packRgb, type Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';
import { colorAt, sample, type Place } from './sample';
import { channelsApart } from './surroundings';

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
  /** The colour of a pixel without its noise. */
  readonly smooth: (place: Place) => Rgb24;
}

/** How much pixels of one colour differ from each other in these pictures. */
export function grainOf(pictures: readonly Pixels[]): Grain {
  const apart: number[] = [];
  sample(pictures, LOOKED_AT, ({ pixels, x, y, color }) => {
    const other = colorAt(pixels, x - 1, y);
    if (other !== null) apart.push(channelsApart(color, other));
  });
  apart.sort((one, other) => one - other);
  const typical = apart[Math.floor(apart.length * TYPICAL)] ?? 0;
  const within = Math.min(MOST, Math.max(LEAST, Math.ceil(typical * SPREAD)));
  const smooth = (place: Place) => meanAround(place, within);
  return { within, smooth: typical < SEEN ? ({ color }) => color : smooth };
}

/** The mean of the pixels around that may have the same colour. Asked about every pixel: no calls. */
function meanAround({ pixels, x, y, color }: Place, within: number): Rgb24 {
  const { width, height, data } = pixels;
  const [ownRed, ownGreen, ownBlue] = [color >> 16, (color >> 8) & 255, color & 255];
  const left = Math.max(0, x - AROUND);
  const right = Math.min(width - 1, x + AROUND);
  const bottom = Math.min(height - 1, y + AROUND);
  let [sumRed, sumGreen, sumBlue, count] = [0, 0, 0, 0];
  for (let row = Math.max(0, y - AROUND); row <= bottom; row++) {
    const end = (row * width + right) * 4;
    for (let at = (row * width + left) * 4; at <= end; at += 4) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (
        !data[at + 3] ||
        Math.abs(red - ownRed) > within ||
        Math.abs(green - ownGreen) > within ||
        Math.abs(blue - ownBlue) > within
      ) {
        continue;
      }
      sumRed += red;
      sumGreen += green;
      sumBlue += blue;
      count += 1;
    }
  }
  const mean = (sum: number) => Math.round(sum / count);
  return packRgb(mean(sumRed), mean(sumGreen), mean(sumBlue));
}
