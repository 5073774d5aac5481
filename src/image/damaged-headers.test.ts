import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32';
import { exifOrientation } from './exif-orientation';
import { imageHeader } from './image-header';
import { tinyGif, tinyPng, tinyWebp } from './tiny-images.fixture';

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

  test.each(['VP8 ', 'VP8L', 'VP8X'] as const)('%s is whole to the byte it says', (kind) => {
    const bytes = tinyWebp(kind, [5, 6]);
    const said = new DataView(bytes.buffer);
    const plain = (length: number) => {
      said.setUint32(4, length - 8, true);
      return imageHeader(bytes, 'webp')?.plain;
    };
    expect(plain(bytes.length)).toBe(true);
    expect(plain(bytes.length + 1)).toBe(false);
    expect(imageHeader(bytes.slice(0, 29), 'webp')).toBeNull();
  });

  test('of any size its kind can say', () => {
    const at = (kind: 'VP8 ' | 'VP8L' | 'VP8X', offset: number, ...values: number[]) => {
      const bytes = new Uint8Array(40);
      bytes.set(tinyWebp(kind, [1, 1]).subarray(0, 40));
      bytes.set(values, offset);
      return imageHeader(bytes, 'webp');
    };
    // The upper two bits of a lossy size only scale it for display.
    expect(at('VP8 ', 26, 0xff, 0xff, 0x01, 0x40)).toMatchObject({ width: 16383, height: 1 });
    expect(at('VP8 ', 26, 0x01, 0x80, 0xff, 0xff)).toMatchObject({ width: 1, height: 16383 });
    expect(at('VP8L', 21, 0xff, 0xff, 0xff, 0xff)).toMatchObject({ width: 16384, height: 16384 });
    expect(at('VP8L', 21, 0x00, 0x40, 0x00, 0x00)).toMatchObject({ width: 1, height: 2 });
    const canvas = at('VP8X', 24, 0x00, 0x00, 0x01, 0xff, 0xff, 0xff);
    expect(canvas).toMatchObject({ width: 65_537, height: 16_777_216 });
  });
});

describe('a GIF', () => {
  const gif = tinyGif([5, 6]);
  const screen = gif.slice(0, 13);

  test('needs its whole screen, and more than that to be whole', () => {
    expect(imageHeader(gif.slice(0, 12), 'gif')).toBeNull();
    expect(imageHeader(screen, 'gif')).toEqual({ width: 5, height: 6, plain: false });
    expect(imageHeader(Uint8Array.from([...screen, 0x3b]), 'gif')?.plain).toBe(true);
    expect(imageHeader(Uint8Array.from([...screen, 0x3b, 0, 0]), 'gif')?.plain).toBe(true);
    expect(imageHeader(Uint8Array.from([...screen, 0, 0, 0]), 'gif')?.plain).toBe(false);
    expect(imageHeader(Uint8Array.from([...screen, 0x3b, 1]), 'gif')?.plain).toBe(false);
  });

  test('is not whole by what its screen happens to say', () => {
    const aspect = Uint8Array.from([...screen.with(12, 0x3b), 0, 0]);
    expect(imageHeader(aspect, 'gif')?.plain).toBe(false);
  });
});

describe('an AVIF', () => {
  const big = (value: number) => [
    value >>> 24,
    (value >> 16) & 255,
    (value >> 8) & 255,
    value & 255,
  ];
  const box = (type: string, ...data: number[][]) => {
    const body = data.flat();
    return [...big(body.length + 8), ...ascii(type), ...body];
  };
  const size = (width: number, height: number) =>
    box('ispe', [0, 0, 0, 0], big(width), big(height));
  const avif = (...properties: number[][]) =>
    Uint8Array.from(
      [
        box('ftyp', ascii('avif'), big(0)),
        box('meta', big(0), box('iprp', box('ipco', ...properties))),
      ].flat(),
    );
  const read = (bytes: Uint8Array) => imageHeader(bytes, 'avif');

  test('is as large as the largest size it lists, wherever that stands', () => {
    expect(read(avif(size(64, 64), size(300, 200)))).toEqual({
      width: 300,
      height: 200,
      plain: true,
    });
    expect(read(avif(size(300, 200), size(64, 64)))).toMatchObject({ width: 300, height: 200 });
    expect(read(avif(size(10, 1), size(4, 4)))).toMatchObject({ width: 4, height: 4 });
    expect(read(avif(size(8, 2), size(4, 4)))).toMatchObject({ width: 8, height: 2 });
  });

  test('without a size, or with one that is cut short, is damaged', () => {
    expect(read(avif(box('pixi', [0, 0, 0, 0, 1, 8])))).toBeNull();
    const whole = avif(size(30, 20));
    expect(read(whole)).not.toBeNull();
    for (let length = 0; length < whole.length; length += 1) {
      expect(read(whole.slice(0, length)), `${length} bytes`).toBeNull();
    }
  });

  test('ends for us at a box that says it has no end', () => {
    for (const said of [0, 1, 7]) {
      const endless = [...big(said), ...ascii('free')];
      expect(read(avif(endless, size(30, 20))), `says ${said}`).toBeNull();
      expect(read(avif(size(30, 20), endless)), `says ${said}`).not.toBeNull();
    }
    expect(read(avif(box('free'), size(30, 20)))).not.toBeNull();
  });

  test('is read behind what nobody asked about', () => {
    const bytes = avif(box('irot', [1]), size(30, 20));
    expect(read(bytes)).toMatchObject({ width: 30, height: 20 });
    const behind = Uint8Array.from([...bytes, ...box('mdat', [1, 2, 3])]);
    expect(read(behind)).toMatchObject({ width: 30, height: 20 });
  });
});
