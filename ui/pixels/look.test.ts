import { afterEach, describe, expect, test, vi } from 'vitest';
import { planImage } from '../../src/image/plan-image';
import { text, tinyAvif, tinyPng, tinyWebp, TINY_SVG } from '../../src/image/tiny-images.fixture';
import { pictureOf } from '../../src/openrouter/picture-of';
import { fitForFigma } from './fit-for-figma';
import { look } from './look';

const never = new AbortController().signal;
const palette = { swatches: [], background: null };
const lookAtBytes = (bytes: BlobPart) => look({ blob: new Blob([bytes]), palette, restyle: null });

afterEach(() => {
  vi.restoreAllMocks();
});

/** A real file, small, with something to decode in every part of it. */
async function drawn(type: string, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(24, 16);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for (let x = 0; x < 24; x++) {
    context.fillStyle = `hsl(${x * 15} 80% ${30 + x}%)`;
    context.fillRect(x, (x * 5) % 9, 1, 16);
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());
}

function decoded(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = pictureOf(base64, []);
  if (picture.kind !== 'bytes') throw new Error('no base64');
  return Promise.resolve(picture.bytes);
}

/** The smallest that are decoded: no canvas writes these two types. */
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const AVIF =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=';

describe.each([
  ['PNG', [24, 16], () => drawn('image/png', 1)],
  ['JPEG', [24, 16], () => drawn('image/jpeg', 0.8)],
  ['lossless WebP', [24, 16], () => drawn('image/webp', 1)],
  ['lossy WebP', [24, 16], () => drawn('image/webp', 0.5)],
  ['GIF', [1, 1], () => decoded(GIF)],
  ['AVIF', [2, 2], () => decoded(AVIF)],
])('a %s', (_type, size, make) => {
  test('is seen whole', async () => {
    const seen = await lookAtBytes(await make());
    expect(seen.unusable).toBeNull();
    if (seen.unusable === null) expect([seen.width, seen.height]).toEqual(size);
  });

  test('cut off at any byte is seen in its size or named as broken, and never an error', async () => {
    const whole = await make();
    const outcomes = new Set<string>();
    for (let length = 0; length < whole.length; length++) {
      const seen = await lookAtBytes(whole.slice(0, length));
      outcomes.add(seen.unusable ?? 'seen');
      if (seen.unusable === null) expect([seen.width, seen.height]).toEqual(size);
      else expect(seen.unusable).toBe('broken');
    }
    expect(outcomes).toContain('broken');
  });

  test('cut off at any byte is given to Figma as it takes it, or not at all', async () => {
    const whole = await make();
    for (let length = 0; length < whole.length; length += 7) {
      const picture = new Blob([whole.slice(0, length)]);
      const fitted = await fitForFigma({ picture, part: null }, never).catch(() => null);
      if (fitted) expect(planImage(fitted.bytes).kind).toBe('pass');
    }
  });
});

describe('before any decoder', () => {
  test.each([
    ['a PNG of 30,000 × 30,000 pixels', tinyPng([30_000, 30_000]), 'too-big'],
    ['a PNG of 2 ³¹ pixels a side', tinyPng([0x7fffffff, 0x7fffffff]), 'too-big'],
    ['a WebP of 16,384 × 16,384 pixels', tinyWebp('VP8X', [16_384, 16_384]), 'too-big'],
    ['an AVIF of 2 ³² pixels a side', tinyAvif([0xffffffff, 0xffffffff]), 'too-big'],
    ['a PNG of no pixels', tinyPng([0, 5]), 'broken'],
    ['an SVG', TINY_SVG, 'svg'],
    ['a page', text('<!doctype html><html><svg/></html>'), 'broken'],
    ['nothing', new Uint8Array(), 'broken'],
  ])('%s is refused', async (_what, bytes, why) => {
    const decoding = vi.spyOn(globalThis, 'createImageBitmap');
    expect(await lookAtBytes(bytes)).toEqual({ unusable: why });
    for (const part of [null, { x: 0, y: 0, width: 1, height: 1 }]) {
      await expect(fitForFigma({ picture: new Blob([bytes]), part }, never)).rejects.toThrow(why);
    }
    expect(decoding).not.toHaveBeenCalled();
  });
});
