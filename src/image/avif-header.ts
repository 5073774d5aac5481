import type { ImageHeader } from './image-header';
import { fourCC, viewOf } from './read-bytes';

/** Boxes on the way to the sizes; `meta` has four bytes of version before its children. */
const ON_THE_WAY: Readonly<Record<string, number>> = { meta: 12, iprp: 8, ipco: 8 };

/**
 * The largest size declared: a picture made of tiles lists the size of a tile as well.
 * A turn (`irot`) is not followed; it changes nothing about the limits.
 */
export function avifHeader(bytes: Uint8Array): ImageHeader | null {
  const view = viewOf(bytes);
  let largest: ImageHeader | null = null;
  let at = 0;
  while (at + 8 <= bytes.length) {
    const type = fourCC(bytes, at + 4);
    if (type === 'ispe' && at + 20 <= bytes.length) {
      const width = view.getUint32(at + 12);
      const height = view.getUint32(at + 16);
      if (largest === null || width * height > largest.width * largest.height) {
        largest = { width, height, plain: true };
      }
    }
    const inside = ON_THE_WAY[type];
    const size = view.getUint32(at);
    // Of a box cut off, the size that matters may be the one that is missing.
    if (inside !== undefined && at + size > bytes.length) return null;
    // Size 0 reaches to the end of the file; size 1 means a 64-bit size, never needed before the sizes.
    if (inside === undefined && size < 8) break;
    at += inside ?? size;
  }
  return largest;
}
