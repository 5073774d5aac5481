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

/** The mean of the pixels around that may have the same colour. */
function meanAround({ pixels, x, y, color }: Place, within: number): Rgb24 {
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let dy = -AROUND; dy <= AROUND; dy++) {
    for (let dx = -AROUND; dx <= AROUND; dx++) {
      const other = colorAt(pixels, x + dx, y + dy);
      if (other === null || channelsApart(color, other) > within) continue;
      red += other >> 16;
      green += (other >> 8) & 255;
      blue += other & 255;
      count += 1;
    }
  }
  const mean = (sum: number) => Math.round(sum / count);
  return packRgb(mean(red), mean(green), mean(blue));
}
