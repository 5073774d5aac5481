import { expect, test } from 'vitest';
import { pngHeader } from './png-header';
import { tagSrgb } from './tag-srgb';
import { tinyJpeg, tinyPng } from './tiny-images.fixture';

const SRGB = /sRGB/;
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test('a PNG says that it is sRGB, before its pixels, and is whole', () => {
  const tagged = tagSrgb(tinyPng([3, 5]));
  expect(text(tagged)).toMatch(/IHDR.*sRGB.*IDAT.*IEND/s);
  expect(pngHeader(tagged)).toEqual({ width: 3, height: 5, plain: true });
  // The checksum that libpng writes for a perceptual intent.
  expect(text(tagged)).toContain(`sRGB\u0000${text(Uint8Array.of(0xae, 0xce, 0x1c, 0xe9))}`);
});

test('saying it twice would be wrong, and nothing else is touched', () => {
  const tagged = tagSrgb(tinyPng([3, 5]));
  expect(tagSrgb(tagged)).toBe(tagged);
  const jpeg = tinyJpeg([3, 5]);
  expect(tagSrgb(jpeg)).toBe(jpeg);
  expect(text(tagSrgb(new Uint8Array(4)))).not.toMatch(SRGB);
});
