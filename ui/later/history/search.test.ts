import { expect, test } from 'vitest';
import { DEFAULTS } from '../../state/settings';
import { draft } from '../../state/draft';
import type { Past } from './past';
import { search } from './search';

function pastOf(prompt: string, layer: string): Past {
  const { recipe } = draft(DEFAULTS, prompt, { swatches: [], background: null }, '1:1', null);
  return { version: 1, key: prompt, recipe, thumbnail: null, layer };
}
const ALL = [
  pastOf('A fox on a bike', 'Hero'),
  pastOf('Café at dusk', 'Cover'),
  pastOf('', 'Card'),
];
const found = (typed: string) => search(ALL, typed).map(({ key }) => key);

test.each([
  ['', ['A fox on a bike', 'Café at dusk', '']],
  ['  ', ['A fox on a bike', 'Café at dusk', '']],
  ['FOX', ['A fox on a bike']],
  ['bike fox', ['A fox on a bike']],
  ['cafe', ['Café at dusk']],
  ['dusk cover', ['Café at dusk']],
  ['card', ['']],
  ['fox dusk', []],
  ['.*', []],
])('“%s” finds %j', (typed, keys) => {
  expect(found(typed)).toEqual(keys);
});
