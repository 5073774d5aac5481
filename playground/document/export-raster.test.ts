import { expect, test } from 'vitest';
import { rasterOf } from './export-raster';

const box = { x: 0.5, y: 10, width: 100, height: 50 };

test('a box off the pixel grid covers one pixel more', () => {
  expect(rasterOf(box, undefined)).toMatchObject({ width: 101, height: 50, x: 0, y: 10 });
});

test('dust of float arithmetic adds no pixel', () => {
  const dusty = { x: 0, y: 0, width: 0.1 * 3 * 100, height: 10 };
  expect(rasterOf(dusty, { type: 'SCALE', value: 1 })).toMatchObject({ width: 30, height: 10 });
});

test('a width is exact and the height follows', () => {
  const raster = rasterOf(box, { type: 'WIDTH', value: 33 });
  expect(raster).toMatchObject({ width: 33, height: 17 });
});

test('nothing gets smaller than a pixel', () => {
  const sliver = { x: 0, y: 0, width: 1000, height: 1 };
  expect(rasterOf(sliver, { type: 'WIDTH', value: 10 })).toMatchObject({ width: 10, height: 1 });
});
