import { describe, expect, test } from 'vitest';
import { treeStep } from './tree-step';

const ROWS = [
  { id: 'card', depth: 0, open: true },
  { id: 'row', depth: 1, open: false },
  { id: 'label', depth: 1, open: null },
  { id: 'back', depth: 0, open: null },
];
const go = (id: string) => ({ do: 'go', id });

describe('keys in the layers tree', () => {
  test.each([
    ['row', 'ArrowDown', go('label')],
    ['row', 'ArrowUp', go('card')],
    ['row', 'Home', go('card')],
    ['row', 'End', go('back')],
    ['row', 'ArrowRight', { do: 'fold', id: 'row', open: true }],
    ['card', 'ArrowRight', go('row')],
    ['card', 'ArrowLeft', { do: 'fold', id: 'card', open: false }],
    ['label', 'ArrowLeft', go('card')],
    [null, 'ArrowDown', go('card')],
  ])('on %s, %s is %j', (active, key, step) => {
    expect(treeStep(ROWS, active, key)).toEqual(step);
  });

  test.each([
    ['card', 'ArrowUp'],
    ['back', 'ArrowDown'],
    ['back', 'ArrowLeft'],
    ['label', 'ArrowRight'],
    [null, 'ArrowUp'],
    [null, 'ArrowLeft'],
    ['card', 'a'],
  ])('on %s, %s is nothing', (active, key) => {
    expect(treeStep(ROWS, active, key)).toBeNull();
  });
});
