import { expect, test } from 'vitest';
import { sniff } from '../../src/image/sniff';
import { decodePixels } from './decode-pixels';
import { encodePicture, type Limits } from './encode-picture';

const LIMITS = { side: 4096, bytes: 9_900_000, quality: 0.95 };
const never = new AbortController().signal;

async function encode(bytes: Uint8Array<ArrayBuffer>, limits: Limits, signal = never) {
  return encodePicture(await createImageBitmap(new Blob([bytes])), limits, signal);
}

async function webp(
  width: number,
  height: number,
  color: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
  return new Uint8Array(await blob.arrayBuffer());
}

/** What no compressor makes small. */
async function noise(side: number, opaque: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const image = context.createImageData(side, side);
  let random = 1;
  for (let at = 0; at < image.data.length; at += 1) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    image.data[at] = opaque && at % 4 === 3 ? 255 : random >>> 24;
  }
  context.putImageData(image, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

test('WebP becomes PNG of the same size and colour', async () => {
  const encoded = await encode(await webp(64, 32, '#0f4c4a'), LIMITS);
  expect(sniff(encoded.bytes)).toBe('png');
  const { width, height, data } = await decodePixels(new Blob([encoded.bytes]));
  expect([width, height, ...data.slice(0, 4)]).toEqual([64, 32, 0x0f, 0x4c, 0x4a, 255]);
  expect(encoded.change).toBe('none');
});

test('more than the longest side is scaled down and says so', async () => {
  const encoded = await encode(await webp(400, 100, '#fff'), { ...LIMITS, side: 200 });
  expect(encoded).toMatchObject({ width: 200, height: 50, change: 'scaled' });
});

test('opaque and over the byte limit becomes JPEG, translucent is scaled', async () => {
  const limits = { side: 4096, bytes: 60_000, quality: 0.95 };
  const jpeg = await encode(await noise(200, true), limits);
  expect([sniff(jpeg.bytes), jpeg.change]).toEqual(['jpeg', 'jpeg']);
  const scaled = await encode(await noise(200, false), limits);
  expect([sniff(scaled.bytes), scaled.change]).toEqual(['png', 'scaled']);
  expect(scaled.bytes.length).toBeLessThanOrEqual(limits.bytes);
});

test('the bytes own their whole buffer, so they can be given away', async () => {
  const { bytes } = await encode(await webp(8, 8, '#fff'), LIMITS);
  expect(bytes.byteLength).toBe(bytes.buffer.byteLength);
});

test('an aborted call rejects and does not start', async () => {
  await expect(encode(await webp(8, 8, '#fff'), LIMITS, AbortSignal.abort())).rejects.toThrow();
});
