import { expect, test } from 'vitest';
import { readingOrder } from './reading-order';

const at = (name: string, x: number, y: number, width = 100, height = 100) => ({
  name,
  box: { x, y, width, height },
});

function order(...layers: ReturnType<typeof at>[]): string {
  return readingOrder(layers)
    .map(({ name }) => name)
    .join('');
}

test('rows from the top, each from the left, whatever was selected first', () => {
  expect(order(at('d', 120, 130), at('a', 0, 0), at('c', 0, 120), at('b', 120, 4))).toBe('abcd');
});

test('layers that stand a little higher or lower are still in one row', () => {
  expect(order(at('b', 120, 0), at('a', 0, 40), at('c', 240, 20))).toBe('abc');
});

test('overlapping by less than half is another row', () => {
  expect(order(at('b', 0, 60), at('a', 120, 0))).toBe('ab');
});

test('a staircase does not become one row', () => {
  expect(order(at('a', 300, 0), at('b', 200, 40), at('c', 100, 80), at('d', 0, 120))).toBe('badc');
});

test('beside a tall one the low ones are read from the top', () => {
  expect(order(at('c', 120, 200), at('b', 120, 0), at('a', 0, 0, 100, 300))).toBe('abc');
});
