import type { Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';
import { alphaOf, colorOf, rasterOf, type Raster } from './raster';

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

/** How much a pixel counts, by the alpha of its word. */
export function weightOf(word: number): number {
  return alphaOf(word) * UNIT;
}

/** One pixel of many, for loops that make no objects: `at` counts rows of pixels from the top. */
export type Visit = (raster: Raster, at: number, x: number, y: number) => void;

/**
 * Visits an even sample of at most about `most` pixels, transparent ones left out, and faint ones
 * too while there are others. Each pixel is taken as it is: shrinking first would mix colours that
 * are not there. The step has no factor in common with the width, so no column is preferred.
 */
export function visitSample(pictures: readonly Pixels[], most: number, visit: Visit): void {
  const rasters = pictures.map(rasterOf);
  if (visitSeen(FAINT, rasters, most, visit) === 0) visitSeen(1, rasters, most, visit);
}

/** The same as objects, for what asks much about each pixel. */
export function sample(
  pictures: readonly Pixels[],
  most: number,
  visit: (place: Place) => void,
): void {
  visitSample(pictures, most, (raster, at, x, y) => visit(placeAt(raster, at, x, y)));
}

export function placeAt({ pixels, words }: Raster, at: number, x: number, y: number): Place {
  const word = words[at] ?? 0;
  return { pixels, x, y, color: colorOf(word), weight: weightOf(word) };
}

/** How many were visited. */
function visitSeen(
  faintest: number,
  rasters: readonly Raster[],
  most: number,
  visit: Visit,
): number {
  let visited = 0;
  const total = rasters.reduce((sum, { words }) => sum + words.length, 0);
  for (const raster of rasters) {
    const { width, words } = raster;
    if (words.length === 0) continue;
    const step = coprime(Math.max(1, Math.ceil(total / most)), width);
    let [x, y] = [0, 0];
    for (let at = 0; at < words.length; at += step) {
      if (alphaOf(words[at] ?? 0) >= faintest) {
        visit(raster, at, x, y);
        visited++;
      }
      for (x += step; x >= width; x -= width) y++;
    }
  }
  return visited;
}

/** The colour of a pixel; `null` outside the picture and where it is transparent. */
export function colorAt({ width, height, data }: Pixels, x: number, y: number): Rgb24 | null {
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  const at = (y * width + x) * 4;
  if (!data[at + 3]) return null;
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function coprime(step: number, width: number): number {
  let candidate = step;
  while (divisor(candidate, width) > 1) candidate++;
  return candidate;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
