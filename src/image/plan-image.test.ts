import { describe, expect, test } from 'vitest';
import { MESSAGE_BYTES, planImage } from './plan-image';
import {
  text,
  tinyAvif,
  tinyGif,
  tinyJpeg,
  tinyPng,
  tinyWebp,
  TINY_SVG,
} from './tiny-images.fixture';

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const all = new Uint8Array(length);
  all.set(bytes);
  return all;
}

describe('an answer', () => {
  test.each([
    ['png', tinyPng([4096, 4096])],
    ['jpeg', tinyJpeg([4096, 1])],
    ['gif', tinyGif([12, 4096])],
  ] as const)('in %s within 4096 pixels goes on byte for byte', (type, bytes) => {
    expect(planImage(bytes)).toMatchObject({ kind: 'pass', type });
  });

  test.each([
    ['webp', tinyWebp('VP8L', [1024, 768])],
    ['avif', tinyAvif([1024, 768])],
    ['jpeg', tinyJpeg([768, 1024], { orientation: 8 })],
    ['jpeg', tinyJpeg([1024, 768], { components: 4 })],
    ['png', tinyPng([1024, 768]).subarray(0, 50)],
  ] as const)('in %s that Figma would refuse or show wrong is drawn anew', (type, bytes) => {
    expect(planImage(bytes)).toEqual({ kind: 'transcode', type, width: 1024, height: 768 });
  });

  test('of more than 4096 pixels is drawn smaller in the same shape', () => {
    expect(planImage(tinyPng([8192, 2048]))).toMatchObject({
      kind: 'transcode',
      width: 4096,
      height: 1024,
    });
    expect(planImage(tinyPng([4097, 1]))).toMatchObject({
      kind: 'transcode',
      width: 4096,
      height: 1,
    });
  });

  test('that would not fit in one message is drawn anew', () => {
    const jpeg = tinyJpeg([100, 100]);
    expect(planImage(padded(jpeg, MESSAGE_BYTES)).kind).toBe('pass');
    expect(planImage(padded(jpeg, MESSAGE_BYTES + 1)).kind).toBe('transcode');
  });

  test('of 64 million pixels is decoded and a larger one is not', () => {
    expect(planImage(tinyPng([8000, 8000])).kind).toBe('transcode');
    expect(planImage(tinyPng([8000, 8001]))).toEqual({ kind: 'refuse', why: 'too-big' });
    expect(planImage(tinyPng([16384, 10])).kind).toBe('transcode');
    expect(planImage(tinyPng([16385, 10]))).toEqual({ kind: 'refuse', why: 'too-big' });
    expect(planImage(tinyAvif([0xffffffff, 0xffffffff]))).toEqual({
      kind: 'refuse',
      why: 'too-big',
    });
  });

  test('in SVG is refused as such', () => {
    expect(planImage(TINY_SVG)).toEqual({ kind: 'refuse', why: 'svg' });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a web page', text('<!doctype html><title>502</title>')],
    ['HEIC, which Chromium cannot decode', tinyAvif([10, 10], 'heic')],
    ['a PNG without its header', tinyPng([10, 10]).subarray(0, 20)],
  ])('that is %s is refused as broken', (_, bytes) => {
    expect(planImage(bytes)).toEqual({ kind: 'refuse', why: 'broken' });
  });
});
