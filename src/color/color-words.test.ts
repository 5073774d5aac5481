import { expect, test } from 'vitest';
import { colorWords } from './color-words';

test.each([
  [0x000000, 'black'],
  [0xffffff, 'white'],
  [0x808080, 'grey'],
  [0x303030, 'dark grey'],
  [0xd0d0d0, 'light grey'],
  [0xff0000, 'red'],
  [0x7f1010, 'dark red'],
  [0xff6b57, 'red'],
  [0xff8c00, 'orange'],
  [0x7a4a20, 'brown'],
  [0xffd600, 'yellow'],
  [0x2e8b57, 'green'],
  [0x0f766e, 'teal'],
  [0x8ec8f0, 'light blue'],
  [0x1d4ed8, 'blue'],
  [0x111b50, 'dark blue'],
  [0x7c3aed, 'purple'],
  [0xf472b6, 'pink'],
  [0xfde2e4, 'light pink'],
  [0xf0dcb4, 'beige'],
])('%i is called %s', (color, words) => {
  expect(colorWords(color)).toBe(words);
});
