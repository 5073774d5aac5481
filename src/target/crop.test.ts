import { expect, test } from 'vitest';
import { cropOf } from './crop';

const picture = { width: 1344, height: 768 };

test('a box of the same shape shows everything', () => {
  expect(cropOf(picture, { width: 672, height: 384 })).toMatchObject({ share: 0, density: 2 });
});

test('a wider box loses the top and the bottom', () => {
  const crop = cropOf(picture, { width: 1344, height: 512 });
  expect(crop).toMatchObject({ edges: 'top and bottom', density: 1 });
  expect(crop.share).toBeCloseTo(1 / 3);
});

test('a taller box loses the sides, and a larger one has fewer pixels', () => {
  const crop = cropOf(picture, { width: 1344, height: 1536 });
  expect(crop).toMatchObject({ edges: 'left and right', density: 0.5 });
  expect(crop.share).toBeCloseTo(0.5);
});
