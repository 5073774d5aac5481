import { fitInside } from '../../src/image/fit-inside';
import type { Pixels } from '../../src/image/pixels';
import type { Rect } from '../../src/restyle/fit-shape';

/** Decodes any picture the browser knows into 8-bit sRGB. Throws when the bytes are none. */
export async function decodePixels(source: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(source);
  try {
    return readPixels(bitmap);
  } finally {
    bitmap.close();
  }
}

/** A picture, or only that rectangle of it. Throws when the bytes are none. */
export function decode(source: Blob, part: Rect | null): Promise<ImageBitmap> {
  if (!part) return createImageBitmap(source);
  const { x, y, width, height } = part;
  return createImageBitmap(source, x, y, width, height);
}

/** More pixels than this say nothing more about colours, and cost memory. */
const MOST_SIDE = 2048;

/** Every pixel, or every n-th: smoothing would mix colours that are not there. */
export function readPixels(bitmap: ImageBitmap): Pixels {
  const context = drawn(bitmap, MOST_SIDE, false);
  const { width, height } = context.canvas;
  return context.getImageData(0, 0, width, height);
}

/** A canvas with the picture on it, made smaller where a side is above `longest`. */
export function drawn(
  bitmap: ImageBitmap,
  longest: number,
  smooth: boolean,
): OffscreenCanvasRenderingContext2D {
  const { width, height } = fitInside(bitmap.width, bitmap.height, longest);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.imageSmoothingEnabled = smooth;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}
