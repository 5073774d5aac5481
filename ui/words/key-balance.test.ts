import { expect, test } from 'vitest';
import { keyBalanceWords } from './key-balance';

test.each([
  [9.2, 'Key works, $9.20 left on it.'],
  [0, 'The limit of this key is used up.'],
  [-0.4, 'The limit of this key is used up.'],
  [null, 'Key works. OpenRouter tells no balance; if it is empty, the first try is refused, free.'],
])('of %s left it says so', (left, words) => {
  expect(keyBalanceWords(left)).toBe(words);
  expect(words.length).toBeLessThanOrEqual(90);
});
