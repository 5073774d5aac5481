import { fourCC, viewOf } from './read-bytes';

const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** How a JPEG wants to be turned, 1–8: 1 is upright, from 5 on width and height swap. */
export function exifOrientation(app1: Uint8Array): number {
  const tiff = app1.subarray(6);
  if (fourCC(app1, 0) !== 'Exif' || tiff.length < 8) return UPRIGHT;
  const littleEndian = fourCC(tiff, 0).startsWith('II');
  const view = viewOf(tiff);
  const directory = view.getUint32(4, littleEndian);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const entries = view.getUint16(directory, littleEndian);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return UPRIGHT;
    if (view.getUint16(at, littleEndian) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, littleEndian);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}
