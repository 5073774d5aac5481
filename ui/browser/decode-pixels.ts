import type { Pixels } from '../../src/image/pixels';

/** Decodes any picture the browser knows into 8-bit sRGB. Throws when the bytes are none. */
export async function decodePixels(source: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(source);
  try {
    return readPixels(bitmap);
  } finally {
    bitmap.close();
  }
}

export function readPixels(bitmap: ImageBitmap): Pixels {
  const { width, height } = bitmap;
  const context = drawn(bitmap, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** A canvas of the page with the picture on it, at that size. */
export function drawn(
  bitmap: ImageBitmap,
  width: number,
  height: number,
): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}
