import { expect, test } from 'vitest';
import { sniff } from '../../src/image/sniff';
import { decodePixels } from './decode-pixels';
import { fitForFigma } from './fit-for-figma';

const never = new AbortController().signal;

/** Coral, with a teal rectangle on it. */
async function picture(type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(60, 40);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ff6b57';
  context.fillRect(0, 0, 60, 40);
  context.fillStyle = '#0f4c4a';
  context.fillRect(10, 5, 30, 20);
  return canvas.convertToBlob({ type, quality: 1 });
}

test('what Figma takes goes to it byte for byte', async () => {
  const png = await picture('image/png');
  const { bytes, change } = await fitForFigma({ picture: png, part: null }, never);
  expect([...bytes]).toEqual([...new Uint8Array(await png.arrayBuffer())]);
  expect(change).toBe('none');
});

test('WebP becomes PNG', async () => {
  expect(
    sniff((await fitForFigma({ picture: await picture('image/webp'), part: null }, never)).bytes),
  ).toBe('png');
});

test.each(['image/png', 'image/webp'])('a part of %s is cut out to the pixel', async (type) => {
  const part = { x: 10, y: 5, width: 30, height: 20 };
  const { bytes } = await fitForFigma({ picture: await picture(type), part }, never);
  expect(sniff(bytes)).toBe('png');
  const { width, height, data } = await decodePixels(new Blob([bytes]));
  expect([width, height]).toEqual([30, 20]);
  for (const at of [0, 29, 30 * 19, 30 * 20 - 1]) {
    expect([...data.slice(at * 4, at * 4 + 4)]).toEqual([0x0f, 0x4c, 0x4a, 255]);
  }
});

test('bytes that are no picture reject', async () => {
  await expect(
    fitForFigma({ picture: new Blob(['no']), part: { x: 0, y: 0, width: 1, height: 1 } }, never),
  ).rejects.toThrow();
});
