import { expect, test } from 'vitest';
import type { Box } from '../layer';
import { freeSpot } from './free-spot';

const box = (x: number, y: number, width = 100, height = 100): Box => ({ x, y, width, height });

test('a free spot is taken as wished', () => {
  expect(freeSpot(box(140, 0), [box(0, 0)], 40)).toEqual(box(140, 0));
});

test('what stands in the way is passed on the right, with the gap', () => {
  const row = [box(0, 0), box(140, 0), box(280, 0)];
  expect(freeSpot(box(140, 0), row, 40)).toEqual(box(420, 0));
});

test('what stands above or below is not in the way', () => {
  expect(freeSpot(box(140, 0), [box(140, 100), box(140, -100)], 40)).toEqual(box(140, 0));
});

test('a large layer behind the whole row is passed too', () => {
  expect(freeSpot(box(140, 0), [box(100, -500, 900, 900), box(0, 0)], 40)).toEqual(box(1040, 0));
});
