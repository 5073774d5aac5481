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

test('what stands around it is as it was, byte for byte', () => {
  const plain = tinyPng([3, 5]);
  const tagged = tagSrgb(plain);
  expect(tagged.length).toBe(plain.length + 13);
  expect(tagged.slice(0, 33)).toEqual(plain.slice(0, 33));
  expect([...tagged.slice(33, 42)]).toEqual([0, 0, 0, 1, 0x73, 0x52, 0x47, 0x42, 0]);
  expect(tagged.slice(46)).toEqual(plain.slice(33));
});

test.each(['sRGB', 'iCCP', 'cICP'])('one that says %s before its pixels is left alone', (chunk) => {
  const plain = tinyPng([3, 5]);
  const saying = (at: number) =>
    Uint8Array.from([
      ...plain.slice(0, at),
      ...[0, 0, 0, 0, ...Array.from(chunk, (letter) => letter.charCodeAt(0)), 0, 0, 0, 0],
      ...plain.slice(at),
    ]);
  expect(tagSrgb(saying(33))).toEqual(saying(33));
  // Behind them nobody looks for it.
  const late = saying(plain.length - 12);
  expect(tagSrgb(late).length).toBe(late.length + 13);
});

test('a header alone is enough to say it behind', () => {
  const header = tinyPng([3, 5]).slice(0, 33);
  expect(tagSrgb(header).length).toBe(46);
  expect(tagSrgb(header.slice(0, 32)).length).toBe(32);
});
