import { expect, test } from 'vitest';
import { lookAt } from './look-at';

async function halves(): Promise<Blob> {
  const canvas = new OffscreenCanvas(80, 40);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ff6b57';
  context.fillRect(0, 0, 40, 40);
  context.fillStyle = '#0f4c4a';
  context.fillRect(40, 0, 40, 40);
  return canvas.convertToBlob();
}

test('a picture is looked at whole, with a small one to show', async () => {
  const { width, height, pixels, thumbnail } = await lookAt(await halves());
  expect([width, height, pixels.width, pixels.height]).toEqual([80, 40, 80, 40]);
  expect([...pixels.data.slice(0, 4)]).toEqual([0xff, 0x6b, 0x57, 255]);
  expect(thumbnail).toMatch(/^data:image\/webp;base64,/);
});

test('of a part, nothing else is seen', async () => {
  const { width, height, pixels } = await lookAt(await halves(), {
    x: 40,
    y: 0,
    width: 40,
    height: 30,
  });
  expect([width, height]).toEqual([40, 30]);
  for (let at = 0; at < pixels.data.length; at += 4) {
    expect(pixels.data[at]).toBe(0x0f);
  }
});

test('bytes that are no picture reject', async () => {
  await expect(lookAt(new Blob(['no']))).rejects.toThrow();
});
