import { expect, test } from 'vitest';
import { imageSize } from './image-header';
import { testDocument } from './test-document';

/** The first bytes of a PNG of this size, which is all that is looked at. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

const JPEG = [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xc2, 0, 11, 8, 0x02, 0x58, 0x03, 0x20, 1, 1, 0x11, 0],
];
const GIF = [...new TextEncoder().encode('GIF89a'), 0x20, 0x03, 0x58, 0x02];

test('the hash is the SHA-1 of the bytes', async () => {
  const document = await testDocument();
  const bytes = png(2, 3);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array(bytes)));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(document.createImage(bytes)).toBe(hex);
  expect(document.image(hex)).toEqual({ bytes, width: 2, height: 3 });
});

test('sizes are read from PNG, JPEG and GIF headers', () => {
  expect(imageSize(png(4096, 7))).toEqual({ width: 4096, height: 7 });
  expect(imageSize(Uint8Array.from(JPEG))).toEqual({ width: 800, height: 600 });
  expect(imageSize(Uint8Array.from(GIF))).toEqual({ width: 800, height: 600 });
});

test.each([
  ['WebP', new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8L'), 'Image type is unsupported'],
  ['SVG', new TextEncoder().encode('<svg xmlns="x"/>'), 'Image type is unsupported'],
  ['nothing', new Uint8Array(), 'Image type is unsupported'],
  ['a side of 4097', png(4097, 10), 'Image is too large'],
  ['no height', png(10, 0), 'Image is too small'],
])('%s is refused', async (_, bytes, words) => {
  const document = await testDocument();
  expect(() => document.createImage(bytes)).toThrow(`in createImage: ${words}`);
});

test('a hash without bytes has no image', async () => {
  const document = await testDocument();
  expect(document.image('0'.repeat(40))).toBeNull();
});
