import { crc32 } from './crc32';
import type { ImageHeader } from './image-header';
import { fourCC, viewOf } from './read-bytes';

const SIGNATURE = 8;
/** Length, type and checksum around a chunk's data. */
const AROUND = 12;
const LARGEST = 0x7fffffff;

/** IHDR comes first, is 13 bytes long, and its checksum is right. */
export function pngHeader(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < SIGNATURE + AROUND + 13) return null;
  const view = viewOf(bytes);
  if (view.getUint32(8) !== 13 || fourCC(bytes, 12) !== 'IHDR') return null;
  if (crc32(bytes.subarray(12, 29)) !== view.getUint32(29)) return null;
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  if (width > LARGEST || height > LARGEST) return null;
  return { width, height, plain: reachesEnd(bytes, view) };
}

/** Steps from chunk to chunk; IEND is the last, and pixels come before it. */
function reachesEnd(bytes: Uint8Array, view: DataView): boolean {
  let hasPixels = false;
  for (let at = SIGNATURE; at + AROUND <= bytes.length; at += AROUND + view.getUint32(at)) {
    const type = fourCC(bytes, at + 4);
    if (type === 'IDAT') hasPixels = true;
    if (type === 'IEND') return hasPixels;
  }
  return false;
}
