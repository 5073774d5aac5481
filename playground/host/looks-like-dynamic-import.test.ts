import { expect, test } from 'vitest';
import { looksLikeDynamicImport } from './looks-like-dynamic-import';

test.each([
  ['import("x")', 1],
  ['a;\nimport ("x")', 2],
  ['"text with import(" + x', 1],
  ['\n\n// import//', 3],
  ['import/* x */("y")', 1],
  ['const important = 1; reimport(2)', null],
  ['import x from "y"', null],
])('%j: %j', (code, line) => {
  expect(looksLikeDynamicImport(code)).toBe(line);
});
