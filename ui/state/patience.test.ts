import { expect, test } from 'vitest';
import { createPatience } from './patience';

test('a selection as large as one that was slow to draw waits to be asked', () => {
  const patience = createPatience();
  expect(patience.waits(40)).toBe(false);
  patience.took(40, 251, false);
  expect([39, 40, 900].map(patience.waits)).toEqual([false, true, true]);
});

test('one that proves quick after all is drawn by itself again', () => {
  const patience = createPatience();
  patience.took(2, 900, false);
  patience.took(40, 100, false);
  expect([40, 41].map(patience.waits)).toEqual([false, true]);
});

test('quick ones change nothing', () => {
  const patience = createPatience();
  patience.took(1, 250, false);
  expect(patience.waits(1_001)).toBe(false);
});

test('one that was overtaken says how slow it was, never that it was quick', () => {
  const patience = createPatience();
  patience.took(40, 900, true);
  patience.took(60, 5, true);
  expect([39, 40, 60].map(patience.waits)).toEqual([false, true, true]);
});
