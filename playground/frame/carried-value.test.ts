import { describe, expect, test } from 'vitest';
import { carriedValue } from './carried-value';

describe('what Figma carries', () => {
  test('plain values, dates and bytes arrive as they were', () => {
    const message = {
      text: 'a',
      number: 1,
      none: null,
      missing: undefined,
      list: [true, { deep: 'b' }],
      date: new Date(5),
      bytes: new Uint8Array([1, 2]),
    };
    expect(carriedValue(message)).toMatchObject({ value: message });
  });

  test('a prototype is dropped', () => {
    class Swatch {
      hex = '#ffffff';
    }
    const carried = carriedValue(new Swatch());
    expect('value' in carried && carried.value).not.toBeInstanceOf(Swatch);
    expect(carried).toMatchObject({ value: { hex: '#ffffff' } });
  });

  test('bytes that fill their buffer are handed on whole', () => {
    const bytes = new Uint8Array(8);
    expect(carriedValue({ bytes })).toMatchObject({ buffers: [bytes.buffer] });
  });

  test('the same bytes twice are transferred once', () => {
    const bytes = new Uint8Array(8);
    expect(carriedValue([bytes, bytes])).toMatchObject({ buffers: [bytes.buffer] });
  });

  test('bytes that share their buffer are copied out of it', () => {
    const carried = carriedValue(new Uint8Array(new ArrayBuffer(100), 10, 4));
    expect('buffers' in carried && carried.buffers[0]?.byteLength).toBe(4);
  });

  test.each([
    ['an ArrayBuffer', new ArrayBuffer(1), 'message.value is of type ArrayBuffer'],
    ['a Blob', new Blob(['a']), 'message.value is of type Blob'],
    ['a Map', new Map(), 'message.value is of type Map'],
    ['a Set', new Set(), 'message.value is of type Set'],
    ['other typed arrays', new Float32Array(1), 'message.value is of type Float32Array'],
    ['clamped bytes', new Uint8ClampedArray(1), 'message.value is of type Uint8ClampedArray'],
    ['an error', new Error('a'), 'message.value is of type Error'],
    ['a regular expression', /a/, 'message.value is of type RegExp'],
    ['a big integer', 1n, 'message.value is of type bigint'],
    ['a symbol', Symbol('mixed'), 'message.value is of type symbol'],
    ['a function', () => 1, 'message.value is of type function'],
  ])('%s is refused, saying where it was', (_, value, refusal) => {
    expect(carriedValue({ value })).toMatchObject({
      refusal: expect.stringContaining(refusal) as string,
    });
  });

  test('a circle is refused', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(carriedValue(circle)).toMatchObject({ refusal: 'message.self contains itself.' });
  });
});
