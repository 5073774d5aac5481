import type { Rect } from '../../src/restyle/fit-shape';
import { decode, drawn } from './decode-pixels';
import { showCanvas } from './show-pixels';

/** Sharp enough to be known again. */
const SIDE = 112;
const QUALITY = 0.6;

interface Whole {
  readonly picture: Blob;
  /** Only this rectangle of it. */
  readonly part: Rect | null;
}

/** A picture as small as a memory of it: a data URL of two or three kB. */
export async function shrink({ picture, part }: Whole): Promise<{ src: string }> {
  const bitmap = await decode(picture, part);
  try {
    return { src: await showCanvas(drawn(bitmap, SIDE, true).canvas, QUALITY) };
  } finally {
    bitmap.close();
  }
}
