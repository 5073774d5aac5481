import { exifOrientation } from './exif-orientation';
import type { ImageHeader } from './image-header';
import { viewOf } from './read-bytes';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;

/** Steps from marker to marker up to the frame header, noting an EXIF turn on the way. */
export function jpegHeader(bytes: Uint8Array): ImageHeader | null {
  const view = viewOf(bytes);
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Fill bytes may stand before a marker; some markers stand alone, without a length.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    if (marker === END_OF_IMAGE || marker === START_OF_SCAN) return null;
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (marker === APP1) orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length));
    if (isFrameHeader(marker)) return frame(bytes, at, orientation);
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15 without the tables that share their range: DHT, JPG and DAC. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function frame(bytes: Uint8Array, at: number, orientation: number): ImageHeader | null {
  if (at + 10 > bytes.length) return null;
  const view = viewOf(bytes);
  const height = view.getUint16(at + 5);
  const width = view.getUint16(at + 7);
  const isCmyk = view.getUint8(at + 9) === 4;
  const plain = orientation === 1 && !isCmyk && endsWhole(bytes);
  return orientation >= 5 ? { width: height, height: width, plain } : { width, height, plain };
}

/** Cameras append things after the end, so the end marker only has to be there. */
function endsWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}
