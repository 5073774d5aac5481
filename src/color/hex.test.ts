import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHex, packRgb, parseHex, rgbOf } from './hex';

test('a hex colour keeps its leading zeros and is lower case', () => {
  expect(formatHex(packRgb(0, 10, 255))).toBe('#000aff');
});

test('hex is read short, long, bare and in capitals', () => {
  expect(parseHex('#1D4ED8')).toBe(0x1d4ed8);
  expect(parseHex('1d4ed8')).toBe(0x1d4ed8);
  expect(parseHex(' #fa0 ')).toBe(0xffaa00);
});

test.each(['', '#', '#12', '#12345', '#1234567', 'blue', '#ggg', '##fff'])(
  '%j is no colour',
  (text) => {
    expect(parseHex(text)).toBeNull();
  },
);

test('every colour survives the way to text and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (color) => {
      expect(parseHex(formatHex(color))).toBe(color);
    }),
  );
});

test('a hex colour is taken apart into channels', () => {
  expect(rgbOf('#1d4ed8')).toEqual([0x1d, 0x4e, 0xd8]);
  expect(() => rgbOf('blue')).toThrow();
});
