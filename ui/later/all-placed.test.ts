import { expect, test } from 'vitest';
import { RECIPE } from '../../src/messages.fixture';
import { newPicture, type PictureState } from '../state/cards';
import type { Told } from '../pixels/tell';
import { allPlaced } from './all-placed';

const asked = (...states: PictureState[]) => ({
  ...{ raw: null, recipe: RECIPE },
  pictures: states.map((state, index) => newPicture(String(index), new Blob(), state)),
});
const placed = (nodeId: string, part: object = {}): PictureState => ({
  ...{ at: 'placed', nodeId, nodeName: `Hero ${nodeId}`, imageHash: 'abc', change: 'none' },
  ...{ notices: [] },
  ...part,
});

const TOLD: Told = {
  ...{ onPalette: 'On palette 87 %', said: '', off: '', used: [], count: '', near: '' },
  ...{ fidelity: { onPalette: 0.87, near: 0.1, swatches: [] }, strangers: [] },
};

test('one picture is placed in a layer by its name, several in so many, for so much', () => {
  const one = allPlaced([asked(placed('1'))]);
  expect(one).toEqual({ said: 'Placed in Hero 1 · $0.035', nodeIds: ['1'] });
  const two = allPlaced([asked(placed('1')), asked(placed('2'))]);
  expect(two).toEqual({ said: 'Placed in 2 layers · $0.07', nodeIds: ['1', '2'] });
});

test('how close its colours are is said of one, and no cost that is not known', () => {
  const { pictures, ...rest } = asked(placed('1'));
  const seen = pictures.map((picture) => ({ ...picture, told: TOLD }));
  const card = { ...rest, pictures: seen, recipe: { ...RECIPE, cost: null } };
  expect(allPlaced([card])?.said).toBe('Placed in Hero 1 · On palette 87 %');
});

test('what a matched picture was made from is paid once and does not count', () => {
  const cut = { kind: 'whole' } as const;
  const raw = { blob: new Blob(), cut, over: null, strangers: [], how: {} };
  const matched = { ...asked(placed('1')), raw };
  expect(allPlaced([matched, asked({ at: 'ready' })])).toEqual({
    said: 'Placed in Hero 1 · $0.035',
    nodeIds: ['1'],
  });
});

test.each([
  ['nothing was asked', []],
  ['one came to nothing', [asked(placed('1')), asked()]],
  ['one cannot be shown', [asked(placed('1')), asked({ at: 'unusable', why: 'broken' })]],
  ['one has no place', [asked({ at: 'not-placed', failure: 'image-refused' })]],
  ['there is something to say of one', [asked(placed('1', { notices: ['target-gone'] }))]],
  ['none is placed', [asked({ at: 'ready' })]],
])('not when %s', (_, cards) => {
  expect(allPlaced(cards)).toBeNull();
});
