import { canvasKit } from './canvas-kit';
import type { Pixels } from './pixels';

export async function encode(pixels: Pixels, format: 'WEBP' | 'PNG' | 'JPEG'): Promise<Uint8Array> {
  const kit = await canvasKit();
  const { width, height, data } = pixels;
  const info = {
    width,
    height,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Opaque,
    colorSpace: kit.ColorSpace.SRGB,
  };
  const image = kit.MakeImage(info, data, width * 4);
  if (!image) throw new Error('Skia made no image');
  try {
    // Quality 100 means lossless for WebP.
    const bytes = image.encodeToBytes(kit.ImageFormat[format], format === 'JPEG' ? 92 : 100);
    if (!bytes) throw new Error(`Skia wrote no ${format}`);
    return format === 'WEBP' ? simpleWebp(bytes) : bytes;
  } finally {
    image.delete();
  }
}

/** Skia adds a colour profile, which makes the container an extended one; Recraft's is simple. */
function simpleWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length & 1);
    if (view.getUint32(at) === 0x5650384c) {
      const chunk = bytes.subarray(at, end);
      const simple = new Uint8Array(12 + chunk.length);
      simple.set(bytes.subarray(0, 12));
      simple.set(chunk, 12);
      new DataView(simple.buffer).setUint32(4, 4 + chunk.length, true);
      return simple;
    }
    at = end;
  }
  throw new Error('Skia wrote a WebP that is not lossless');
}
