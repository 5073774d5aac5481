import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageHeader } from './image-header';
import { planImage } from './plan-image';
import { sniff } from './sniff';
import {
  text,
  tinyAvif,
  tinyGif,
  tinyJpeg,
  tinyPng,
  tinyWebp,
  TINY_SVG,
  type Size,
} from './tiny-images.fixture';

const SIZE: Size = [640, 427];
const FILES = [
  ['png', tinyPng(SIZE)],
  ['jpeg', tinyJpeg(SIZE)],
  ['gif', tinyGif(SIZE)],
  ['webp', tinyWebp('VP8 ', SIZE)],
  ['webp', tinyWebp('VP8L', SIZE)],
  ['webp', tinyWebp('VP8X', SIZE)],
  ['avif', tinyAvif(SIZE)],
] as const;

/** A file between the files of other programs: bytes before and behind it. */
function inside(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(bytes.length + 20).fill(0x55);
  all.set(bytes, 10);
  return all.subarray(10, 10 + bytes.length);
}

describe('a header', () => {
  test.each(FILES)('of a whole %s tells type and size', (type, bytes) => {
    expect(sniff(inside(bytes))).toBe(type);
    expect(imageHeader(inside(bytes), type)).toEqual({ width: 640, height: 427, plain: true });
  });

  test.each(FILES)('of a %s cut off anywhere is read right or not at all', (type, bytes) => {
    for (let length = 0; length < bytes.length; length++) {
      const part = inside(bytes.subarray(0, length));
      const found = sniff(part);
      expect([type, null]).toContain(found);
      const header = found && imageHeader(part, found);
      if (header) expect(header).toMatchObject({ width: 640, height: 427 });
      if (header && type !== 'avif') expect(header.plain).toBe(false);
    }
  });

  test.each(FILES)('of a %s with one byte changed gives a sane size or none', (type, bytes) => {
    for (let at = 0; at < Math.min(bytes.length, 160); at++) {
      for (const value of [0, 1, 0x7f, 0x80, 0xff, (bytes[at] ?? 0) ^ 1]) {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        const header = imageHeader(changed, type);
        if (header) expectSane(header);
        expect(() => planImage(changed)).not.toThrow();
      }
    }
  });

  test('of anything at all is never an error', () => {
    const starts = FILES.map(([, bytes]) => bytes);
    const file = fc.tuple(
      fc.constantFrom(...starts),
      fc.nat(60),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(file, ([start, kept, rest]) => {
        const bytes = Uint8Array.from([...start.subarray(0, kept), ...rest]);
        const type = sniff(bytes);
        const header = type && imageHeader(bytes, type);
        if (header) expectSane(header);
      }),
      { numRuns: 3000 },
    );
  });

  test('of 0 pixels is none', () => {
    expect(imageHeader(tinyPng([0, 5]), 'png')).toBeNull();
    expect(imageHeader(tinyJpeg([5, 0]), 'jpeg')).toBeNull();
    expect(imageHeader(tinyGif([0, 0]), 'gif')).toBeNull();
    expect(imageHeader(tinyAvif([0, 5]), 'avif')).toBeNull();
  });

  test('of a PNG needs the right checksum, and a size PNG allows', () => {
    const wrong = tinyPng(SIZE);
    wrong[29] = (wrong[29] ?? 0) ^ 1;
    expect(imageHeader(wrong, 'png')).toBeNull();
    expect(imageHeader(tinyPng([0x80000000, 1]), 'png')).toBeNull();
  });

  test('of a JPEG turned by EXIF swaps the sides', () => {
    const turned = imageHeader(tinyJpeg(SIZE, { orientation: 6 }), 'jpeg');
    expect(turned).toEqual({ width: 427, height: 640, plain: false });
    const upright = imageHeader(tinyJpeg(SIZE, { orientation: 1 }), 'jpeg');
    expect(upright).toEqual({ width: 640, height: 427, plain: true });
    const mirrored = imageHeader(tinyJpeg(SIZE, { orientation: 3 }), 'jpeg');
    expect(mirrored).toEqual({ width: 640, height: 427, plain: false });
  });

  test('of a JPEG in printing colours is not plain', () => {
    expect(imageHeader(tinyJpeg(SIZE, { components: 4 }), 'jpeg')?.plain).toBe(false);
  });

  test('of a GIF padded with zeros is still whole', () => {
    const padded = Uint8Array.from([...tinyGif(SIZE), 0, 0, 0]);
    expect(imageHeader(padded, 'gif')?.plain).toBe(true);
  });
});

describe('the bytes decide', () => {
  test('AVIF is found behind another brand, and HEIC is not AVIF', () => {
    expect(sniff(tinyAvif(SIZE, 'avis'))).toBe('avif');
    expect(sniff(tinyAvif(SIZE, 'heic'))).toBe('heic');
    expect(sniff(tinyAvif(SIZE, 'isom'))).toBe('heic');
  });

  test('SVG is known by its root, behind mark, declaration, comment and doctype', () => {
    expect(sniff(TINY_SVG)).toBe('svg');
    expect(sniff(text('  <svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'))).toBe('svg');
  });

  test.each([
    '',
    'R',
    '<html><svg></svg></html>',
    '<!doctype html><body><svg/></body>',
    '{"error":"<svg>"}',
    '<!-- <svg> ',
    '<svgx/>',
    'GIF88a',
    'RIFF1234WAVE',
  ])('%j is no picture', (content) => {
    expect(sniff(text(content))).toBeNull();
  });
});

function expectSane({ width, height }: { width: number; height: number }): void {
  for (const side of [width, height]) {
    expect(Number.isInteger(side)).toBe(true);
    expect(side).toBeGreaterThan(0);
    expect(side).toBeLessThanOrEqual(0xffffffff);
  }
}
