import { expect, test } from 'vitest';
import type { Swatch } from '../../src/recipe';
import { givesOtherColors } from './gives-other-colors';

const paint = (hex: string): Swatch => ({ hex, weight: 0.5, source: 'paint' });
const seen = (hex: string): Swatch => ({ hex, weight: 0.5, source: 'pixels' });
const read = (layerId: string | null, ...swatches: Swatch[]) => ({
  layerId,
  palette: { swatches, background: null },
});

const kept = read('1:2', paint('#0f4c5c'), paint('#fb8b24'));

test('the same colours in another order or of another layer are no others', () => {
  expect(givesOtherColors(read('1:3', paint('#fb8b24'), paint('#0f4c5c')), kept)).toBe(false);
});

test('one colour more, less or instead is another palette', () => {
  expect(givesOtherColors(read('1:3', paint('#0f4c5c')), kept)).toBe(true);
  expect(givesOtherColors(read('1:3', paint('#0f4c5c'), seen('#ffffff')), kept)).toBe(true);
  expect(givesOtherColors(read(null, paint('#0f4c5c'), paint('#123456')), kept)).toBe(true);
});

test('a picture on the layer that lent them makes no other palette, its own new paint does', () => {
  expect(givesOtherColors(read('1:2', paint('#0f4c5c'), seen('#ff00ff')), kept)).toBe(false);
  expect(givesOtherColors(read('1:2', paint('#0f4c5c'), paint('#123456')), kept)).toBe(true);
});
