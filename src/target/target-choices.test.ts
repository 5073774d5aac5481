import { expect, test } from 'vitest';
import type { Selection } from '../layer';
import { proposeTargets } from './propose-targets';
import { targetChoices } from './target-choices';
import { layerLike, select } from './targets.fixture';

const HERO = {
  ...{ id: '1:9', name: 'hero', inMain: false },
  box: { x: 20, y: 30, width: 200, height: 100 },
};

function menu(selection: Selection, mode: 'illustrate' | 'restyle'): string[] {
  return targetChoices(selection, mode).map((choice) =>
    choice.map(({ into, target }) => `${into} ${target.nodeId ?? '-'}`).join(', '),
  );
}

test('a frame can take the picture in its picture child, itself, or a new layer beside it', () => {
  const frame = layerLike({ type: 'FRAME', hasChildren: true, pictureChild: HERO });
  expect(menu(select(frame), 'illustrate')).toEqual([
    'picture-child 1:9',
    'background 1:2',
    'new-layer 1:2',
  ]);
});

test('a group takes none, but what is meant for one in it can be chosen', () => {
  const group = layerLike({ hasChildren: true, refusesFill: 'group', pictureChild: HERO });
  expect(menu(select(group), 'illustrate')).toEqual(['new-layer 1:2', 'picture-child 1:9']);
});

test.each(['locked', 'hidden'] as const)('nothing in a %s frame can be chosen', (refusesFill) => {
  const frame = layerLike({ hasChildren: true, refusesFill, pictureChild: HERO });
  expect(menu(select(frame), 'illustrate')).toEqual(['new-layer 1:2']);
});

test('several layers take one picture each, or one stands beside them', () => {
  const [one, other] = [layerLike({ id: 'a' }), layerLike({ id: 'b' })];
  expect(menu(select(one, other), 'illustrate')).toEqual(['own-fill a, own-fill b', 'new-layer a']);
});

test('a frame is restyled with its words, or flat', () => {
  const frame = layerLike({ type: 'FRAME', hasChildren: true });
  expect(menu(select(frame), 'restyle')).toEqual(['restyled-frame 1:2', 'new-layer 1:2']);
  expect(menu(select(layerLike({})), 'restyle')).toEqual(['new-layer 1:2']);
  expect(menu(select(frame, layerLike({ id: 'b' })), 'restyle')).toEqual([
    'restyled-frame 1:2, new-layer b',
  ]);
});

test('nothing selected leaves a new layer to illustrate and nothing to restyle', () => {
  expect(menu(select(), 'illustrate')).toEqual(['new-layer -']);
  expect(menu(select(), 'restyle')).toEqual([]);
});

test('the proposal is the first choice', () => {
  const frame = layerLike({ type: 'FRAME', hasChildren: true, pictureChild: HERO });
  for (const mode of ['illustrate', 'restyle'] as const) {
    expect(targetChoices(select(frame), mode)[0]).toEqual(proposeTargets(select(frame), mode));
  }
});
