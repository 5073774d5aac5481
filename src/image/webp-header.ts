import type { ImageHeader } from './image-header';
import { fourCC, viewOf } from './read-bytes';

/** One of three: lossy `VP8 `, lossless `VP8L`, or extended `VP8X`, whose canvas is the size. */
export function webpHeader(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  const plain = view.getUint32(4, true) + 8 <= bytes.length;
  switch (fourCC(bytes, 12)) {
    case 'VP8 ': {
      const isKeyFrame = view.getUint16(23) === 0x9d01 && view.getUint8(25) === 0x2a;
      if (!isKeyFrame) return null;
      // The upper two bits scale the picture for display, which nobody does.
      const width = view.getUint16(26, true) & 0x3fff;
      const height = view.getUint16(28, true) & 0x3fff;
      return { width, height, plain };
    }
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, plain };
    }
    case 'VP8X': {
      const width = (view.getUint32(24, true) & 0xffffff) + 1;
      const height = (view.getUint32(26, true) >>> 8) + 1;
      return { width, height, plain };
    }
    default:
      return null;
  }
}
