import { expect, test } from 'vitest';
import { NOTICE } from './notice';
import { OBSTACLE } from './obstacle';

test('what is said beside a picture or before a click fits into 90 characters', () => {
  const said = [...Object.values(NOTICE), ...Object.values(OBSTACLE)];
  expect(said.filter((sentence) => sentence.length > 90)).toEqual([]);
});
