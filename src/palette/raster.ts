import { packRgb, type Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';

/** A picture as one word for each pixel: two pixels are compared, or one is counted, in one read. */
export interface Raster {
  readonly pixels: Pixels;
  readonly width: number;
  readonly height: number;
  /** 0xaabbggrr, as every processor that browsers run on has four bytes in a word. */
  readonly words: Uint32Array;
}

/** Bytes that do not start on a word, or end within a row, are copied first. */
export function rasterOf(pixels: Pixels): Raster {
  const { width, height, data } = pixels;
  const count = width * height;
  const whole = data.byteOffset % 4 === 0 && data.length >= count * 4;
  const bytes = whole ? data : new Uint8ClampedArray(count * 4);
  if (!whole) bytes.set(data.subarray(0, count * 4));
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  return { pixels, width, height, words };
}

/** The colour of a word, whatever its alpha. */
export function colorOf(word: number): Rgb24 {
  return packRgb(word & 255, (word >> 8) & 255, (word >> 16) & 255);
}

/** 0–255. */
export function alphaOf(word: number): number {
  return word >>> 24;
}

/** The largest difference in a channel of two words, 0–255, or of two colours; alpha is none. */
export function channelsApart(one: number, other: number): number {
  return Math.max(
    Math.abs(((one >> 16) & 255) - ((other >> 16) & 255)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  );
}

/** Whether a pixel looks like the one to its left and the one above: no edge runs through it. */
export function isCalm({ words, width }: Raster, at: number, x: number, within: number): boolean {
  const word = words[at] ?? 0;
  const left = x > 0 ? (words[at - 1] ?? 0) : word;
  const above = at >= width ? (words[at - width] ?? 0) : word;
  return (
    (left === word || alphaOf(left) === 0 || channelsApart(word, left) <= within) &&
    (above === word || alphaOf(above) === 0 || channelsApart(word, above) <= within)
  );
}
