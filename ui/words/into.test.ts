import { expect, test } from 'vitest';
import type { Layer, Selection } from '../../src/layer';
import type { Mode } from '../../src/mode';
import { proposeTargets } from '../../src/target/propose-targets';
import { targetChoices } from '../../src/target/target-choices';
import { choiceWords, intoWords } from './into';

const shape: Layer = {
  id: '1:3',
  name: 'Hero image',
  type: 'RECTANGLE',
  box: { x: 0, y: 0, width: 200, height: 40 },
  hasChildren: false,
  inInstance: false,
  inMain: false,
  refusesFill: null,
  pictureChild: null,
  words: 'Hero image',
};
const text: Layer = { ...shape, id: '1:2', name: 'Heading', type: 'TEXT', refusesFill: 'text' };
const frame: Layer = { ...shape, id: '1:4', name: 'Card', type: 'FRAME', hasChildren: true };

function select(...layers: Layer[]): Selection {
  const page = { id: '0:1', name: 'Page' };
  return {
    revision: 1,
    page,
    layers,
    count: layers.length,
    ancestors: [],
    recipe: null,
    picture: null,
  };
}

function into(mode: Mode, ...layers: Layer[]) {
  const selection = select(...layers);
  return intoWords(proposeTargets(selection, mode), selection);
}

test('a layer that takes the picture is named as the designer named it', () => {
  expect(into('illustrate', shape)).toEqual({
    words: '',
    name: 'Hero image',
    layerId: '1:3',
    note: null,
  });
});

test('a layer that cannot is named beside the new one, with the reason', () => {
  expect(into('illustrate', text)).toEqual({
    words: 'New layer beside',
    name: 'Heading',
    layerId: '1:2',
    note: 'Text cannot hold a picture.',
  });
});

test('a restyle goes beside its frame, and needs no reason for it', () => {
  expect(into('restyle', frame)).toMatchObject({ words: 'New frame beside', name: 'Card' });
  expect(into('restyle', shape)).toMatchObject({ words: 'New layer beside', note: null });
});

test('with nothing selected it is just a new layer, and nothing to restyle', () => {
  expect(into('illustrate')).toMatchObject({ words: 'New layer', name: null, note: null });
  expect(into('restyle')).toBeNull();
});

test('a main component, and a layer in one, says where else it shows', () => {
  const component = { ...frame, type: 'COMPONENT', inMain: true };
  expect(into('illustrate', component)?.note).toBe('In all its instances.');
  expect(into('illustrate', { ...shape, inMain: true })?.note).toBe('In all its instances.');
});

test('a fill inside an instance says that it is only there', () => {
  expect(into('illustrate', { ...shape, inInstance: true })?.note).toBe('In this instance only.');
});

test('several layers are counted', () => {
  const other = { ...shape, id: '1:9', box: { ...shape.box, x: 300 } };
  expect(into('illustrate', shape, other)).toMatchObject({ words: '2 layers', name: null });
});

test('more than are known say so', () => {
  const other = { ...shape, id: '1:9', box: { ...shape.box, x: 300 } };
  const selection = { ...select(shape, other), count: 1240 };
  const going = proposeTargets(selection, 'illustrate');
  expect(intoWords(going, selection)?.note).toBe('Only the first 2 of 1,240 are used.');
});

test('the menu tells the child, the background and a new layer apart', () => {
  const child = { id: '1:5', name: 'Photo', box: shape.box, inMain: false };
  const choices = targetChoices(select({ ...frame, pictureChild: child }), 'illustrate');
  expect(choices.map(choiceWords)).toEqual(['Photo', 'Card (background)', 'New layer beside Card']);
});
