import type { Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';

/** One pixel that can be seen, and where it lies. */
export interface Spot {
  readonly pixels: Pixels;
  readonly x: number;
  readonly y: number;
  readonly color: Rgb24;
}

export interface Place extends Spot {
  /** How much it counts, by its alpha. Whole, so that sums are the same in any order. */
  readonly weight: number;
}

/** Of a pixel so transparent (0–255) only a few levels of each channel are left. */
const FAINT = 16;
/** What one level of alpha weighs: enough to be divided between two colours. */
const UNIT = 256;

/**
 * Visits an even sample of at most about `most` pixels, transparent ones left out, and faint ones
 * too while there are others. Each pixel is taken as it is: shrinking first would mix colours that
 * are not there. The step has no factor in common with the width, so no column is preferred.
 */
export function sample(
  pictures: readonly Pixels[],
  most: number,
  visit: (place: Place) => void,
): void {
  if (sampleFrom(FAINT, pictures, most, visit) === 0) sampleFrom(1, pictures, most, visit);
}

/** How many were visited. */
function sampleFrom(
  faintest: number,
  pictures: readonly Pixels[],
  most: number,
  visit: (place: Place) => void,
): number {
  let visited = 0;
  const total = pictures.reduce((sum, { width, height }) => sum + width * height, 0);
  for (const pixels of pictures) {
    const { width, height, data } = pixels;
    const step = coprime(Math.max(1, Math.ceil(total / most)), width);
    const end = Math.min(width * height, Math.floor(data.length / 4));
    for (let at = 0; at < end; at += step) {
      const alpha = data[at * 4 + 3] ?? 0;
      if (alpha < faintest) continue;
      visited++;
      const [x, y] = [at % width, Math.floor(at / width)];
      visit({ pixels, x, y, color: rgbAt(data, at), weight: alpha * UNIT });
    }
  }
  return visited;
}

/** The colour of a pixel; `null` outside the picture and where it is transparent. */
export function colorAt({ width, height, data }: Pixels, x: number, y: number): Rgb24 | null {
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  const at = y * width + x;
  return data[at * 4 + 3] ? rgbAt(data, at) : null;
}

function rgbAt(data: Pixels['data'], at: number): Rgb24 {
  const red = data[at * 4] ?? 0;
  const green = data[at * 4 + 1] ?? 0;
  const blue = data[at * 4 + 2] ?? 0;
  return (red << 16) | (green << 8) | blue;
}

function coprime(step: number, width: number): number {
  let candidate = step;
  while (divisor(candidate, width) > 1) candidate++;
  return candidate;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
