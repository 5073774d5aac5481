import { expect, test } from 'vitest';
import { drawLabel } from './draw-label';

const one = { layers: 1, pictures: 1, price: { usd: 0.035, about: false } };

test('the button names the work and the price of the click', () => {
  expect(drawLabel('illustrate', one)).toBe('Illustrate · $0.035');
  expect(drawLabel('restyle', { ...one, price: { usd: 0.035, about: true } })).toBe(
    'Restyle · about $0.035',
  );
});

test('several pictures are said, without binary tails in the price', () => {
  const three = { layers: 1, pictures: 3, price: { usd: 0.007 * 3, about: false } };
  expect(drawLabel('illustrate', three)).toBe('Illustrate · 3 pictures · $0.021');
});

test('several layers are said with the price of all', () => {
  const eight = { layers: 8, pictures: 1, price: { usd: 0.035 * 8, about: false } };
  expect(drawLabel('illustrate', eight)).toBe('Illustrate 8 layers · $0.28');
});

test('an expensive click is a question first', () => {
  const forty = { layers: 40, pictures: 1, price: { usd: 1.4, about: false } };
  expect(drawLabel('illustrate', forty, true)).toBe('Illustrate 40 layers · $1.40?');
});
