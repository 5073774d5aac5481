import { afterEach, expect, test, vi } from 'vitest';
import { sniff } from '../../src/image/sniff';
import { decodePixels } from './decode-pixels';
import { transcode } from './transcode';

const LIMITS = { side: 4096, bytes: 9_900_000, quality: 0.95 };
const never = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
});

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
  const encoded = await transcode(await webp(64, 32, '#0f4c4a'), LIMITS, never);
  expect(sniff(encoded.bytes)).toBe('png');
  const { width, height, data } = await decodePixels(new Blob([encoded.bytes]));
  expect([width, height, ...data.slice(0, 4)]).toEqual([64, 32, 0x0f, 0x4c, 0x4a, 255]);
  expect(encoded.change).toBe('none');
});

test('works on the page where workers are refused', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new DOMException('refused', 'SecurityError');
  });
  const encoded = await transcode(await webp(8, 8, '#ff6b57'), LIMITS, never);
  expect(sniff(encoded.bytes)).toBe('png');
});

test('more than the longest side is scaled down and says so', async () => {
  const encoded = await transcode(await webp(400, 100, '#fff'), { ...LIMITS, side: 200 }, never);
  expect(encoded).toMatchObject({ width: 200, height: 50, change: 'scaled' });
});

test('opaque and over the byte limit becomes JPEG, translucent is scaled', async () => {
  const limits = { side: 4096, bytes: 60_000, quality: 0.95 };
  const jpeg = await transcode(await noise(200, true), limits, never);
  expect([sniff(jpeg.bytes), jpeg.change]).toEqual(['jpeg', 'jpeg']);
  const scaled = await transcode(await noise(200, false), limits, never);
  expect([sniff(scaled.bytes), scaled.change]).toEqual(['png', 'scaled']);
  expect(scaled.bytes.length).toBeLessThanOrEqual(limits.bytes);
});

test('the bytes own their whole buffer, so they can be given away', async () => {
  const { bytes } = await transcode(await webp(8, 8, '#fff'), LIMITS, never);
  expect(bytes.byteLength).toBe(bytes.buffer.byteLength);
});

test('bytes that are no picture reject', async () => {
  await expect(transcode(new Uint8Array([1, 2, 3]), LIMITS, never)).rejects.toThrow();
});

test('an aborted call rejects and does not start', async () => {
  await expect(transcode(await webp(8, 8, '#fff'), LIMITS, AbortSignal.abort())).rejects.toThrow();
});
