import { expect, test } from 'vitest';
import { evaluate } from './fake-editor';

test('a plugin reads the name of the current page', async () => {
  expect(await evaluate('figma.currentPage.name')).toBe('One');
});
