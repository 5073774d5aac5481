import { expect, test } from 'vitest';
import { inputLongSide } from './input-size';

test.each([
  [1440, 900, 1440],
  [3000, 2000, 1536],
  [200, 100, 1024],
  [100, 1000, 2560],
  [100, 1600, 4096],
])('%i × %i goes out %i px long', (width, height, long) => {
  expect(inputLongSide(width, height)).toBe(long);
});

test.each([
  [100, 1700],
  [0, 100],
])('%i × %i fits no size the model takes', (width, height) => {
  expect(inputLongSide(width, height)).toBeNull();
});
