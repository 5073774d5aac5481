import { createBase64Decoder } from '../../src/image/base64';
import { encodeBase64 } from '../../src/image/encode-base64';
import { sniff } from '../../src/image/sniff';
import {
  tinyAvif,
  tinyGif,
  tinyJpeg,
  tinyPng,
  tinyWebp,
  TINY_SVG,
} from '../../src/image/tiny-images.fixture';
import { base64Readers, sniffers } from '../peers/sniffers.mjs';
import { randomBytes } from './base64';
import { OURS } from './one-click';

export interface Verdicts {
  readonly title: string;
  readonly cases: number;
  /** How many each reader judged rightly. */
  readonly right: Readonly<Record<string, number>>;
}

export async function verdicts(): Promise<Verdicts[]> {
  return [await sniffing(), base64()];
}

interface File {
  readonly bytes: Uint8Array;
  readonly is: string | null;
}

/** Whole files, files cut off anywhere behind their first 32 bytes, and what only looks like one. */
async function sniffing(): Promise<Verdicts> {
  const files = corpus();
  const right: Record<string, number> = {};
  const readers: typeof sniffers = { [OURS]: sniff, ...sniffers };
  for (const [name, read] of Object.entries(readers)) {
    right[name] = 0;
    for (const { bytes, is } of files) if ((await read(bytes)) === is) right[name] += 1;
  }
  return { title: 'What a file is, by its bytes', cases: files.length, right };
}

const WEBP_KINDS = ['VP8 ', 'VP8L', 'VP8X'] as const;

function corpus(): File[] {
  return [...pictures().flatMap(cutShort), ...noPictures()];
}

function pictures(): File[] {
  const sizes = [
    [1, 1],
    [1024, 1024],
    [1344, 768],
    [4096, 4096],
  ] as const;
  return [
    ...sizes.flatMap((size) => [
      { bytes: tinyPng(size), is: 'png' },
      { bytes: tinyJpeg(size), is: 'jpeg' },
      { bytes: tinyGif(size), is: 'gif' },
      ...WEBP_KINDS.map((kind) => ({ bytes: tinyWebp(kind, size), is: 'webp' })),
      { bytes: tinyAvif(size), is: 'avif' },
      { bytes: namedFirst(tinyAvif(size), 'avif'), is: 'avif' },
      { bytes: tinyAvif(size, 'heic'), is: 'heic' },
    ]),
    { bytes: TINY_SVG, is: 'svg' },
    {
      bytes: letters('<?xml version="1.0"?><!-- a --><svg width="1" height="1"></svg>'),
      is: 'svg',
    },
    { bytes: letters('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg width="1" height="1"/>'), is: 'svg' },
  ];
}

/** With this as its first brand. Files of both orders are about. */
function namedFirst(bytes: Uint8Array, brand: string): Uint8Array {
  const named = bytes.slice();
  named.set(letters(brand), 8);
  return named;
}

function cutShort({ bytes, is }: File): File[] {
  // A drawing has no first bytes: its root may stand anywhere, so only whole ones are judged.
  if (is === 'svg') return [{ bytes, is }];
  const ends = [32, 48, 64, 96, 128].filter((end) => end < bytes.length);
  return [...ends, bytes.length].map((end) => ({ bytes: bytes.slice(0, end), is }));
}

function noPictures(): File[] {
  const texts = [
    '',
    'Not Found',
    '{"error":{"code":502,"message":"<svg>"}}',
    '<!doctype html><html><body><svg width="1" height="1"></svg></body></html>',
    '<html><head><title>524</title></head></html>',
    'data:image/png;base64,iVBORw0KGgo=',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB',
    'RIFF\x24\0\0\0WAVEfmt \x10\0\0\0',
    '\0\0\0\x18ftypisom\0\0\0\0isommp42',
    '\0\0\0\x14ftypqt  \0\0\0\0qt  ',
    '%PDF-1.7\n%abcd',
    'PK\x03\x04\x14\0\0\0',
    'GIF88a\x01\0\x01\0',
    '\x89PNG\n\x1a\n\0\0\0\0',
  ];
  return texts.map((text) => ({ bytes: letters(text), is: null }));
}

const TEXTS = 4000;

/** Every way base64 comes in, right and wrong; the truth is the WHATWG's rule, url-safe letters read too. */
function base64(): Verdicts {
  const texts = Array.from({ length: TEXTS }, (_, number) => written(number));
  const right: Record<string, number> = {};
  for (const [name, read] of Object.entries({ [OURS]: limn, ...base64Readers })) {
    right[name] = texts.filter((text) => same(read(text), forgiving(text))).length;
  }
  return { title: 'What a base64 text holds, or that it is none', cases: TEXTS, right };
}

const WAYS: ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('=', ''),
  (text) => text.replaceAll('+', '-').replaceAll('/', '_'),
  (text) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text) => text.replaceAll(/(.{16})/g, '$1\r\n'),
  (text, at) => `${text.slice(0, at)}!${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}é${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}=${text.slice(at)}`,
  (text) => `${text}=`,
  (text) => text.slice(0, -1),
  (text, at) => `${text.slice(0, at)}.${text.slice(at)}`,
];

function written(number: number): string {
  const text = encodeBase64(randomBytes(64 + (number % 61)).subarray(number % 17));
  const way = WAYS[number % WAYS.length];
  return way?.(text, (number * 7) % text.length) ?? text;
}

/** https://infra.spec.whatwg.org/#forgiving-base64-decode, step by step. */
function forgiving(text: string): Uint8Array | null {
  let data = text
    .replaceAll(/[\t\n\f\r ]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (data.length % 4 === 0) data = data.replace(/={1,2}$/, '');
  if (data.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(data)) return null;
  return new Uint8Array(Buffer.from(data, 'base64'));
}

function limn(text: string): Uint8Array | null {
  const decoder = createBase64Decoder();
  decoder.write(new TextEncoder().encode(text));
  const { bytes, fault } = decoder.end();
  return fault === null ? bytes : null;
}

function same(read: Uint8Array | null, truth: Uint8Array | null): boolean {
  if (read === null || truth === null) return read === truth;
  return read.length === truth.length && truth.every((byte, at) => read[at] === byte);
}

/** Latin-1. */
function letters(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
