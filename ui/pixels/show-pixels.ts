import { toDataUrl } from '../../src/image/data-url';
import { encodeBase64 } from '../../src/image/encode-base64';
import { fitInside } from '../../src/image/fit-inside';
import type { Pixels } from '../../src/image/pixels';
import type { Snapped } from '../../src/palette/snap/canvas';

/** A few pixels of it as they are: smoothing would mix colours that are not there. */
export function thin({ width, height, data }: Pixels, longest: number): Pixels {
  const small = fitInside(width, height, longest);
  const few = new Uint8ClampedArray(small.width * small.height * 4);
  for (let y = 0, at = 0; y < small.height; y++) {
    const row = Math.floor(((y + 0.5) * height) / small.height) * width;
    for (let x = 0; x < small.width; x++, at += 4) {
      const from = (row + Math.floor(((x + 0.5) * width) / small.width)) * 4;
      for (let part = 0; part < 4; part++) few[at + part] = data[from + part] ?? 0;
    }
  }
  return { ...small, data: few };
}

/** As a data URL. */
export async function showPixels({ width, height, data }: Snapped): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  return showCanvas(canvas);
}

/** As a data URL: small, and with its transparent parts. */
export async function showCanvas(canvas: OffscreenCanvas, quality = 0.9): Promise<string> {
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  return toDataUrl(blob.type, encodeBase64(new Uint8Array(await blob.arrayBuffer())));
}
