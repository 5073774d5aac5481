import { expect, test } from 'vitest';
import { addWords } from './add-words';

test('what is added follows the designer’s words', () => {
  expect(addWords('a fox', ['flat shapes', 'calm edges'])).toBe('a fox, flat shapes, calm edges');
});

test('nothing is added to nothing', () => {
  expect(addWords('', ['flat shapes'])).toBe('');
});
