import { tagSrgb } from '../../src/image/tag-srgb';

/** What somebody takes as an image, and what one message should carry. */
export interface Limits {
  /** Pixels of the longer side. */
  side: number;
  bytes: number;
  /** Of a JPEG, 0–1, when there are too many bytes as PNG. */
  quality: number;
}

export interface Encoded {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** Smaller than it came, or without loss no longer. */
  change: 'none' | 'scaled' | 'jpeg';
}

/**
 * A picture as PNG; over the byte limit as JPEG when opaque, else smaller. The bitmap is closed
 * afterwards.
 */
export async function encodePicture(
  bitmap: ImageBitmap,
  limits: Limits,
  signal: AbortSignal,
): Promise<Encoded> {
  try {
    let scale = Math.min(1, limits.side / Math.max(bitmap.width, bitmap.height));
    let jpeg = false;
    for (;;) {
      signal.throwIfAborted();
      const width = Math.max(1, Math.round(bitmap.width * scale));
      const height = Math.max(1, Math.round(bitmap.height * scale));
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser has no 2D canvas.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, width, height);
      const blob = await canvas.convertToBlob(
        jpeg ? { type: 'image/jpeg', quality: limits.quality } : { type: 'image/png' },
      );
      if (blob.size <= limits.bytes) {
        const change = jpeg ? 'jpeg' : scale < 1 ? 'scaled' : 'none';
        return { bytes: tagSrgb(new Uint8Array(await blob.arrayBuffer())), width, height, change };
      }
      const { data } = context.getImageData(0, 0, width, height);
      const opaque = data.every((value, index) => index % 4 !== 3 || value === 255);
      if (opaque && !jpeg) jpeg = true;
      else scale *= 0.8;
    }
  } finally {
    bitmap.close();
  }
}
