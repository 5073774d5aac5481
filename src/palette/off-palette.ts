import type { Pixels } from '../image/pixels';
import type { Palette } from '../recipe';
import { judgeOf } from './judge';
import { hexesOf } from './measure';
import { colorAt } from './sample';

/** What is on the palette is shown in grey, this much of the way to white. */
const PALE = 0.75;

/**
 * The picture with only what is off its palette in colour; the rest is a pale grey of itself.
 * Judges each pixel, so it is meant for the size of the panel.
 */
export function offPalette(
  picture: Pixels,
  palette: Palette,
): Pixels & { readonly data: Uint8ClampedArray<ArrayBuffer> } {
  const { width, height } = picture;
  const { judge } = judgeOf(hexesOf(palette));
  const data = new Uint8ClampedArray(width * height * 4);
  data.set(picture.data.subarray(0, data.length));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const color = colorAt(picture, x, y);
      if (color === null) continue;
      const verdict = judge({ pixels: picture, x, y, color });
      if (verdict.at !== 'on') continue;
      const grey = 0.3 * (color >> 16) + 0.59 * ((color >> 8) & 255) + 0.11 * (color & 255);
      data.fill(grey + (255 - grey) * PALE, at, at + 3);
    }
  }
  return { width, height, data };
}
