import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32';
import { exifOrientation } from './exif-orientation';
import { imageHeader } from './image-header';
import { tinyPng, tinyWebp } from './tiny-images.fixture';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

describe('a PNG', () => {
  // Made by another program, so that its checksum is not our own word for it.
  const FOREIGN =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  const foreign = Uint8Array.from(Buffer.from(FOREIGN, 'base64'));

  test('of another program has the checksum we expect', () => {
    expect(crc32(Uint8Array.from(ascii('123456789')))).toBe(0xcbf43926);
    expect(imageHeader(foreign, 'png')).toEqual({ width: 1, height: 1, plain: true });
  });

  test('with any byte of its header changed is damaged', () => {
    for (let at = 8; at < 33; at += 1) {
      const changed = foreign.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(imageHeader(changed, 'png'), `byte ${at}`).toBeNull();
    }
  });

  test.each([
    [0x7fffffff, 1, { width: 0x7fffffff, height: 1, plain: true }],
    [1, 0x7fffffff, { width: 1, height: 0x7fffffff, plain: true }],
    [0x80000000, 1, null],
    [1, 0x80000000, null],
  ])('of %i × %i px', (width, height, header) => {
    expect(imageHeader(tinyPng([width, height]), 'png')).toEqual(header);
  });

  test('without pixels, or without an end, is not plain', () => {
    const header = foreign.slice(0, 33);
    const end = foreign.slice(-12);
    const joined = (...parts: Uint8Array[]) =>
      Uint8Array.from(parts.flatMap((part) => Array.from(part)));
    const size = { width: 1, height: 1, plain: false };
    expect(imageHeader(header, 'png')).toEqual(size);
    expect(imageHeader(joined(header, end), 'png')).toEqual(size);
    expect(imageHeader(foreign.slice(0, -12), 'png')).toEqual(size);
    expect(imageHeader(foreign.slice(0, 32), 'png')).toBeNull();
  });
});

describe('a JPEG', () => {
  const FRAME = [0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 3, 0, 0, 0];
  const END = [0xff, 0xd9];
  const jpeg = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat()]);
  const SIZE = { width: 30, height: 20, plain: true };

  test.each([
    ['at once', jpeg(FRAME, END), SIZE],
    ['after a segment', jpeg([0xff, 0xe0, 0, 4, 1, 2], FRAME, END), SIZE],
    ['after an empty segment', jpeg([0xff, 0xfe, 0, 2], FRAME, END), SIZE],
    ['after fill bytes', jpeg([0xff, 0xff], FRAME, END), SIZE],
    [
      'after markers that stand alone',
      jpeg([0xff, 0x01, 0xff, 0xd0, 0xff, 0xd7], FRAME, END),
      SIZE,
    ],
    ['after a second start', jpeg([0xff, 0xd8], FRAME, END), SIZE],
    ['without an end', jpeg(FRAME), { ...SIZE, plain: false }],
    ['before something a camera appended', jpeg(FRAME, END, [1, 2, 3]), SIZE],
    ['in printing colours', jpeg(FRAME.with(9, 4), END), { ...SIZE, plain: false }],
    ['with an end of only half a marker', jpeg(FRAME, [0xff, 0xd8]), { ...SIZE, plain: false }],
    ['after a segment shorter than its length', jpeg([0xff, 0xe0, 0, 1], FRAME, END), null],
    ['after what is no marker', jpeg([0x00, 0x00], FRAME, END), null],
    ['after the end', jpeg(END, [0, 2], FRAME), null],
    ['after the pixels have begun', jpeg([0xff, 0xda, 0, 2], FRAME, END), null],
    ['cut off', jpeg(FRAME.slice(0, 9)), null],
    [
      'cut off at its last byte but the tables',
      jpeg(FRAME.slice(0, 10)),
      { ...SIZE, plain: false },
    ],
  ])('with its frame %s', (_, bytes, header) => {
    expect(imageHeader(bytes, 'jpeg')).toEqual(header);
  });

  test.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc7, 0xc9, 0xcb, 0xcd, 0xcf])(
    'frame %i is a frame',
    (marker) => {
      expect(imageHeader(jpeg(FRAME.with(1, marker), END), 'jpeg')).toEqual(SIZE);
    },
  );

  test.each([0xc4, 0xc8, 0xcc, 0xbf, 0xdb])('table %i is none', (marker) => {
    expect(imageHeader(jpeg(FRAME.with(1, marker), END), 'jpeg')).toBeNull();
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('turned by %i', (turn) => {
    const app1 = exif([[0x0112, turn]]);
    const bytes = jpeg([0xff, 0xe1, 0, app1.length + 2, ...app1], FRAME, END);
    const size = turn >= 5 ? { width: 20, height: 30 } : { width: 30, height: 20 };
    expect(imageHeader(bytes, 'jpeg')).toEqual({ ...size, plain: turn === 1 });
  });
});

/** An APP1 body with these tags, each a short. */
function exif(tags: readonly (readonly [number, number])[], order: 'II' | 'MM' = 'MM'): Uint8Array {
  const short = (value: number) =>
    order === 'II' ? [value & 255, value >> 8] : [value >> 8, value & 255];
  const long = (value: number) => (order === 'II' ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const entries = tags.flatMap(([tag, value]) => [
    ...short(tag),
    ...short(3),
    ...long(1),
    ...short(value),
    0,
    0,
  ]);
  const head = [...ascii(`Exif\0\0${order}`), ...short(42), ...long(8)];
  return Uint8Array.from([...head, ...short(tags.length), ...entries]);
}

describe('how a JPEG wants to be turned', () => {
  test.each(['II', 'MM'] as const)('is read in either byte order, %s', (order) => {
    expect(exifOrientation(exif([[0x0112, 6]], order))).toBe(6);
  });

  test('is found behind other tags, and the first one counts', () => {
    expect(exifOrientation(exif([[0x010f, 3], [0x0110, 4], [0x0112, 8]]))).toBe(8); // prettier-ignore
    expect(exifOrientation(exif([[0x0112, 3], [0x0112, 8]]))).toBe(3); // prettier-ignore
  });

  test.each([0, 9, 255])('%i is no turn', (value) => {
    expect(exifOrientation(exif([[0x0112, value]]))).toBe(1);
  });

  test('is upright where nothing says otherwise, or the tag is cut off', () => {
    expect(exifOrientation(exif([]))).toBe(1);
    expect(exifOrientation(exif([[0x0113, 6]]))).toBe(1);
    const whole = exif([[0x0112, 6]]);
    for (let length = 0; length < whole.length; length += 1) {
      expect(exifOrientation(whole.slice(0, length)), `${length} bytes`).toBe(1);
    }
    expect(exifOrientation(whole)).toBe(6);
    const xmp = whole.slice();
    xmp.set(ascii('http'));
    expect(exifOrientation(xmp)).toBe(1);
  });
});

describe('a WebP', () => {
  test.each([
    ['VP8 ', 23],
    ['VP8 ', 24],
    ['VP8 ', 25],
    ['VP8L', 20],
  ] as const)('%s whose signature is wrong at byte %i is damaged', (kind, at) => {
    const bytes = tinyWebp(kind, [5, 6]);
    expect(imageHeader(bytes, 'webp')).toMatchObject({ width: 5, height: 6 });
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(imageHeader(bytes, 'webp')).toBeNull();
  });

  test('of an unknown kind is damaged', () => {
    const bytes = tinyWebp('VP8X', [5, 6]);
    bytes.set(ascii('VP9X'), 12);
    expect(imageHeader(bytes, 'webp')).toBeNull();
  });
});
