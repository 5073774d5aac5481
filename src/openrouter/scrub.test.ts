import { expect, test } from 'vitest';
import { scrub } from './scrub';

test.each([
  ['the key sk-or-v1-0a_B-9 is wrong', 'the key … is wrong'],
  ['SK-OR-V1-ABC', '…'],
  ['header Authorization: Bearer  abc.def/g= refused', 'header Authorization: … refused'],
  ['bearer\tabc', '…'],
  ['two: sk-or-v1-a, sk-or-v1-b; user_1 and user_2', 'two: …, …; … and …'],
  ['{"user_id":"user_2abcDEF9"}', '{"…":"…"}'],
  ['{"id":"user_2abcDEF9"}', '{"id":"…"}'],
  ['superuser_1', 'superuser_1'],
  ['  around  ', 'around'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(scrub(text)).toBe(shown);
});

test('nothing but a secret leaves nothing of it', () => {
  expect(scrub(`Bearer sk-or-v1-${'a'.repeat(64)}`)).toBe('…');
});

test('a text of 300 letters is shown whole, a longer one up to there', () => {
  expect(scrub('a'.repeat(300))).toBe('a'.repeat(300));
  expect(scrub('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`);
});

test('a secret is taken out before the text is cut, so that no half of one is left', () => {
  const text = `${'a'.repeat(295)} sk-or-v1-${'b'.repeat(64)}`;
  expect(scrub(text)).toBe(`${'a'.repeat(295)} …`);
});
