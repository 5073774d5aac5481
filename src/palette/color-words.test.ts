import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Palette } from '../recipe';
import { colorName } from './color-name';
import { colorWords } from './color-words';

describe('a colour is called', () => {
  test.each([
    [0x000000, 'black'],
    [0xffffff, 'white'],
    [0x888888, 'grey'],
    [0x0f4c5c, 'deep teal'],
    [0xff6b57, 'coral'],
    [0xe8d5b7, 'sand'],
    [0x1d4ed8, 'blue'],
    [0x0b1f4b, 'navy'],
    [0xfacc15, 'gold'],
    [0x16a34a, 'green'],
    [0xbae6fd, 'sky blue'],
    [0x7c3aed, 'violet'],
    [0xdc2626, 'red'],
    [0xf9a8d4, 'pink'],
    [0x78350f, 'brown'],
  ])('%i %s', (rgb, name) => {
    expect(colorName(rgb)).toBe(name);
  });
});

function palette(...colors: [hex: string, weight: number][]): Palette {
  const swatches = colors.map(([hex, weight]) => ({ hex, weight, source: 'paint' as const }));
  return { swatches, background: null };
}

test('the words say how much of each there is', () => {
  const words = colorWords(palette(['#0f4c5c', 0.5], ['#e8d5b7', 0.4], ['#ff6b57', 0.1 / 2]));
  expect(words).toBe('mostly deep teal and sand, small accents of coral');
});

test('two of one name are named once, and of colours that are alike only the names are said', () => {
  expect(colorWords(palette(['#0f4c5c', 0.5], ['#0f4c5d', 0.5]))).toBe('mostly deep teal');
  expect(colorWords(palette(['#0f4c5c', 0.5], ['#ff6b57', 0.5]))).toBe('coral and deep teal');
  const tenths = Array.from({ length: 9 }, (_, at): [string, number] => [`#${at}0${at}090`, 0.09]);
  expect(colorWords(palette(['#ff6b57', 0.19], ...tenths))).toMatch(/^mostly [^,]+/);
});

test('of nothing there are no words', () => {
  expect(colorWords(palette())).toBe('');
});

test('every colour has a name', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => colorName(rgb).length > 2));
});
