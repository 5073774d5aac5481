import { expect, test } from 'vitest';
import { nearestRatio } from './nearest-ratio';

test.each([
  [100, 100, '1:1'],
  [1440, 900, '16:9'],
  [390, 844, '9:16'],
  [800, 600, '4:3'],
  [600, 800, '3:4'],
  [5000, 10, '16:9'],
  [1, 4000, '9:16'],
  [1150, 1000, '1:1'],
  [1160, 1000, '4:3'],
])('%i × %i is drawn as %s', (width, height, ratio) => {
  expect(nearestRatio(width, height)).toBe(ratio);
});

test.each([
  [0, 0],
  [0, 10],
  [10, 0],
  [Number.NaN, 10],
  [-5, 5],
])('a layer of %d × %d has no shape, so a square is drawn', (width, height) => {
  expect(nearestRatio(width, height)).toBe('1:1');
});
