import type { Pixels } from '../../src/image/pixels';
import type { Rect } from '../../src/restyle/fit-shape';
import { decode, drawn, readPixels } from './decode-pixels';
import { showCanvas } from './show-pixels';

/** Sharp on a 2× screen at the panel's usual width. */
const THUMBNAIL_SIDE = 560;

export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly pixels: Pixels;
  /** A small picture as a data URL: Figma documents those as allowed, object URLs not. */
  readonly thumbnail: string;
}

/**
 * Decodes a picture once, or a part of it, for its colours and for a thumbnail. Throws when it is
 * broken.
 */
export async function lookAt(picture: Blob, part: Rect | null = null): Promise<Seen> {
  const bitmap = await decode(picture, part);
  try {
    const { width, height } = bitmap;
    const { canvas } = drawn(bitmap, THUMBNAIL_SIDE, true);
    return { width, height, pixels: readPixels(bitmap), thumbnail: await showCanvas(canvas) };
  } finally {
    bitmap.close();
  }
}
