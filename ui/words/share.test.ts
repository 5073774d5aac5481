import { expect, test } from 'vitest';
import { share } from './share';

test('something is never nothing, and nearly all is not all', () => {
  expect(
    [0, 0.001, 0.01, 0.376, 0.999, 1].map((value) => share(value).replace('\u00a0', ' ')),
  ).toEqual(['0 %', 'under 1 %', '1 %', '38 %', '99 %', '100 %']);
});
