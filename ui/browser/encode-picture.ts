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
 * Any picture the browser can decode, as PNG; over the byte limit as JPEG when opaque, else smaller.
 * It runs in a worker made from its own source text, so it uses nothing from outside itself.
 */
export async function encodePicture(
  source: Uint8Array<ArrayBuffer> | ImageBitmap,
  limits: Limits,
): Promise<Encoded> {
  const bitmap =
    source instanceof ImageBitmap ? source : await createImageBitmap(new Blob([source]));
  try {
    let scale = Math.min(1, limits.side / Math.max(bitmap.width, bitmap.height));
    let jpeg = false;
    for (;;) {
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
        return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height, change };
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
