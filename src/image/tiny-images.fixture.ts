import { crc32 } from './crc32';

/** The smallest structurally whole files of each type: right headers, no real pixels. */
export type Size = readonly [width: number, height: number];

export function tinyPng([width, height]: Size): Uint8Array<ArrayBuffer> {
  const ihdr = chunk('IHDR', [...big32(width), ...big32(height), 8, 6, 0, 0, 0]);
  return from(
    [0x89, ...ascii('PNG'), 13, 10, 26, 10],
    ihdr,
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND', []),
  );
}

export interface TinyJpeg {
  /** EXIF orientation, 1–8; none without. */
  readonly orientation?: number;
  readonly components?: number;
}

export function tinyJpeg(
  [width, height]: Size,
  { orientation, components = 3 }: TinyJpeg = {},
): Uint8Array<ArrayBuffer> {
  const tiff = [
    ...ascii('MM'),
    0,
    42,
    ...big32(8),
    0,
    1,
    1,
    0x12,
    0,
    3,
    ...big32(1),
    0,
    orientation ?? 1,
    0,
    0,
  ];
  const app1 = segment(0xe1, [...ascii('Exif'), 0, 0, ...tiff]);
  const perComponent = Array.from({ length: components }, (_, id) => [id + 1, 0x11, 0]).flat();
  return from(
    [0xff, 0xd8],
    segment(0xe0, [...ascii('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    orientation === undefined ? [] : app1,
    segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    segment(0xc0, [8, ...big16(height), ...big16(width), components, ...perComponent]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0x34, 0xff, 0xd9],
  );
}

export function tinyGif([width, height]: Size): Uint8Array<ArrayBuffer> {
  return from(
    ascii('GIF89a'),
    little16(width),
    little16(height),
    [0, 0, 0, 0x2c],
    Array(12).fill(0),
    [0x3b],
  );
}

export function tinyWebp(
  kind: 'VP8 ' | 'VP8L' | 'VP8X',
  [width, height]: Size,
): Uint8Array<ArrayBuffer> {
  const body = {
    'VP8 ': [0, 0, 0, 0x9d, 1, 0x2a, ...little16(width), ...little16(height), 0, 0],
    VP8L: [0x2f, ...little32((width - 1) | ((height - 1) << 14)), 0, 0, 0, 0, 0, 0, 0],
    VP8X: [0, 0, 0, 0, ...little32(width - 1).slice(0, 3), ...little32(height - 1).slice(0, 3)],
  }[kind];
  const data = [...ascii('WEBP'), ...ascii(kind), ...little32(body.length), ...body];
  return from(ascii('RIFF'), little32(data.length), data);
}

/** With a tile's size listed before the whole picture's, as large pictures have it. */
export function tinyAvif([width, height]: Size, brand = 'avif'): Uint8Array<ArrayBuffer> {
  const ispe = (w: number, h: number) => box('ispe', [0, 0, 0, 0, ...big32(w), ...big32(h)]);
  const sizes = [...ispe(Math.min(width, 64), Math.min(height, 64)), ...ispe(width, height)];
  const ipco = box('ipco', [...box('pixi', [0, 0, 0, 0, 1, 8]), ...sizes]);
  const hdlr = box('hdlr', [0, 0, 0, 0, ...ascii('xxxxpict'), ...Array<number>(13).fill(0)]);
  return from(
    box('ftyp', [...ascii('mif1'), 0, 0, 0, 0, ...ascii('mif1'), ...ascii(brand)]),
    box('meta', [0, 0, 0, 0, ...hdlr, ...box('iprp', ipco)]),
    box('mdat', [1, 2, 3, 4]),
  );
}

export const TINY_SVG = text(
  '\ufeff<?xml version="1.0"?>\n<!-- a drawing --><!DOCTYPE svg [<!ENTITY a "b">]>\n<svg viewBox="0 0 1 1"/>',
);

export function text(content: string): Uint8Array<ArrayBuffer> {
  return from(
    Array.from(content).flatMap((letter) =>
      letter === '\ufeff' ? [0xef, 0xbb, 0xbf] : ascii(letter),
    ),
  );
}

function chunk(type: string, data: readonly number[]): number[] {
  const typed = [...ascii(type), ...data];
  return [...big32(data.length), ...typed, ...big32(crc32(Uint8Array.from(typed)))];
}

function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, ...big16(data.length + 2), ...data];
}

function box(type: string, data: readonly number[]): number[] {
  return [...big32(data.length + 8), ...ascii(type), ...data];
}

function ascii(content: string): number[] {
  return Array.from(content, (letter) => letter.charCodeAt(0));
}

function big32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function big16(value: number): number[] {
  return [(value >>> 8) & 255, value & 255];
}

function little32(value: number): number[] {
  return big32(value).reverse();
}

function little16(value: number): number[] {
  return big16(value).reverse();
}

function from(...parts: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flat());
}
