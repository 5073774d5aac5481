import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTypings } from './read-typings';

test('the table of the API is what the installed typings say', () => {
  const text = readFileSync(new URL('./prelude/figma-api.json', import.meta.url), 'utf8');
  expect(JSON.parse(text)).toEqual(readTypings());
});
