import { expect, test } from 'vitest';
import { dollars, moneyWords, priceWords } from './money';

test('dollars keep tenths of a cent only where there are any', () => {
  expect([0, 0.007, 0.035, 0.07, 0.21, 1.26, 12].map(dollars)).toEqual([
    '$0.00',
    '$0.007',
    '$0.035',
    '$0.07',
    '$0.21',
    '$1.26',
    '$12.00',
  ]);
});

test('a cost too small to show is not shown as nothing', () => {
  expect(dollars(0.0004)).toBe('under $0.001');
});

test('a price from the built-in table says so', () => {
  expect(priceWords({ usd: 0.035, about: true })).toBe('about $0.035');
});

test('what was spent and what the key may still spend are said as far as they are known', () => {
  expect(moneyWords(0.42, 3.7)).toBe('$0.42 today · $3.70 left on this key');
  expect(moneyWords(0.42, null)).toBe('$0.42 today');
  expect(moneyWords(null, null)).toBe('');
});
