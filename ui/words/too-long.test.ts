import { expect, test } from 'vitest';
import { tooLongWords } from './too-long';

test('the sentence has the ratio the way the frame lies', () => {
  expect(tooLongWords({ kind: 'too-long', side: 'tall', ratio: 4.2 })).toBe(
    'This frame is very tall (1 : 4.2). Restyle one section at a time.',
  );
  expect(tooLongWords({ kind: 'too-long', side: 'wide', ratio: 16.04 })).toBe(
    'This frame is very wide (16.0 : 1). Restyle one section at a time.',
  );
});
