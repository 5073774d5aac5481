import type { Rgb24 } from '../../color/hex';
import type { Pixels } from '../../image/pixels';

/** A picture of ours: its bytes are its own, as `ImageData` wants them. */
export interface Snapped extends Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** One pixel in one number, as little-endian machines hold RGBA: 0xaabbggrr. */
type Rgba32 = number;

/** The widest step at which neighbours are asked about, and so the margin around the places. */
export const REACH = 3;
/** Places that no pair stands for: outside the picture or transparent, and in the ground. */
export const NOWHERE = 255;
export const GROUND = 254;

/** A picture on its way from `source` to `target`; both in reading order. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** The same memory as `target`. */
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  /**
   * Which pair each pixel belongs to, with a margin of {@link REACH} on all sides: rows are
   * {@link stride} apart, and the margin at the end of one serves the start of the next.
   */
  readonly places: Uint8Array;
  readonly stride: number;
}

export function canvasOf(picture: Pixels): Canvas {
  const { width, height } = picture;
  const source = wordsOf(picture);
  const target = source.slice();
  const stride = width + REACH;
  return {
    width,
    height,
    source,
    target,
    bytes: new Uint8ClampedArray(target.buffer),
    places: new Uint8Array(stride * (height + 2 * REACH) + REACH).fill(NOWHERE),
    stride,
  };
}

/** The pixels of a picture as numbers; not a copy where memory allows. */
export function wordsOf({ width, height, data }: Pixels): Uint32Array {
  const length = width * height;
  const fits = data.byteOffset % 4 === 0 && data.length >= length * 4;
  if (fits) return new Uint32Array(data.buffer, data.byteOffset, length);
  const copy = new Uint8Array(length * 4);
  copy.set(data.subarray(0, copy.length));
  return new Uint32Array(copy.buffer);
}

/** Where in `places` a row starts. */
export function placeOfRow(y: number, stride: number): number {
  return (y + REACH) * stride + REACH;
}

/** The colour of a pixel without its alpha; and back, the way is the same. */
export function swapped(pixel: number): Rgb24 {
  return ((pixel & 255) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 255);
}

/** A colour with the alpha of a pixel. */
export function withAlphaOf(pixel: Rgba32, color: Rgb24): Rgba32 {
  return (pixel & 0xff000000) | swapped(color);
}
