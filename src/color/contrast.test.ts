import { expect, test } from 'vitest';
import { contrastRatio, luminance } from './contrast';

test.each([
  [0x000000, 0xffffff, 21],
  [0xffffff, 0xffffff, 1],
  [0x767676, 0xffffff, 4.54],
  [0x777777, 0xffffff, 4.48],
  [0x0000ff, 0xffffff, 8.59],
  [0xff0000, 0x000000, 5.25],
])('%x on %x is %f to 1, as WCAG has it', (one, other, ratio) => {
  expect(contrastRatio(luminance(one), luminance(other))).toBeCloseTo(ratio, 2);
  expect(contrastRatio(luminance(other), luminance(one))).toBeCloseTo(ratio, 2);
});
