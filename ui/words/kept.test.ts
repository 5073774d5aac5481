import { expect, test } from 'vitest';
import { keptWords } from './kept';

test('says how many are kept, where and how large they are', () => {
  expect(keptWords(3, 4_200_000, true)).toBe('3 kept on this page · 4.2 MB');
  expect(keptWords(1, 900, false)).toBe('1 kept on this computer · 0.1 MB');
});
