import { expect, test } from 'vitest';
import { drawLabel } from './draw-label';

test('the button names the work and the price of the click', () => {
  expect(drawLabel('illustrate', 1, { usd: 0.035, about: false })).toBe('Illustrate · $0.035');
  expect(drawLabel('restyle', 1, { usd: 0.035, about: true })).toBe('Restyle · about $0.035');
});

test('several pictures cost several times as much, without binary tails', () => {
  expect(drawLabel('illustrate', 3, { usd: 0.007, about: false })).toBe(
    'Illustrate · 3 pictures · $0.021',
  );
});
