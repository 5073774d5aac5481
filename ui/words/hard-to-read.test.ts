import { expect, test } from 'vitest';
import { hardToReadWords } from './hard-to-read';

const text = { id: '1:2', name: 'Pricing', ratio: 2.1, needed: 4.5 };

test('a text is named with its contrast, never rounded up to what it misses', () => {
  expect(hardToReadWords(text)).toBe('“Pricing” is hard to read: 2.1 : 1');
  expect(hardToReadWords({ ...text, ratio: 4.49 })).toContain('4.4 : 1');
});

test('a long name is cut, so that the sentence stays short', () => {
  expect(hardToReadWords({ ...text, name: 'x'.repeat(300) }).length).toBeLessThanOrEqual(90);
});
