import type { Rgb24 } from '../../color/hex';
import { placeOfRow, swapped, withAlphaOf, type Canvas } from './canvas';

/** Gives every pixel its colour and its pair, by itself; what cannot be seen stays. */
export function mapColors(
  { width, height, source, target, places, stride }: Canvas,
  lookUp: (color: Rgb24) => number,
): void {
  // Neighbours are often equal, and transparent black is mapped to itself.
  let last = 0;
  let place = places[0] ?? 0;
  let outcome = 0;
  for (let y = 0; y < height; y++) {
    const row = placeOfRow(y, stride);
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const pixel = source[at] ?? 0;
      if (pixel !== last) {
        last = pixel;
        if (pixel >>> 24 === 0) {
          place = places[0] ?? 0;
          outcome = pixel;
        } else {
          const found = lookUp(swapped(pixel));
          place = found >>> 24;
          outcome = withAlphaOf(pixel, found);
        }
      }
      places[row + x] = place;
      target[at] = outcome;
    }
  }
}
