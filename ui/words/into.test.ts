import { expect, test } from 'vitest';
import type { Layer, Selection } from '../../src/layer';
import { chooseTarget } from '../../src/target';
import { intoWords } from './into';

const text: Layer = {
  id: '1:2',
  name: 'Heading',
  type: 'TEXT',
  width: 200,
  height: 40,
  refusesFill: 'text',
};
const shape: Layer = { ...text, id: '1:3', name: 'Hero image', refusesFill: null };

function into(mode: 'illustrate' | 'restyle', ...layers: Layer[]) {
  const page = { id: '0:1', name: 'Page' };
  const selection: Selection = { revision: 1, page, layers, count: layers.length, recipe: null };
  const target = chooseTarget(selection, mode);
  return target && intoWords(target, selection, mode);
}

test('a layer that takes the picture is named as the designer named it', () => {
  expect(into('illustrate', shape)).toEqual({ words: '', name: 'Hero image', note: null });
});

test('a layer that cannot is named beside the new one, with the reason', () => {
  expect(into('illustrate', text)).toEqual({
    words: 'New layer beside',
    name: 'Heading',
    note: 'Text cannot hold a picture.',
  });
});

test('a restyle goes beside its frame, and needs no reason for it', () => {
  expect(into('restyle', shape)).toEqual({
    words: 'New layer beside',
    name: 'Hero image',
    note: null,
  });
});

test('with nothing selected it is just a new layer', () => {
  expect(into('illustrate')).toEqual({ words: 'New layer', name: null, note: null });
});
