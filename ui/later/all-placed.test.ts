import { expect, test } from 'vitest';
import { newPicture, type PictureState } from '../state/cards';
import { allPlaced } from './all-placed';

const asked = (...states: PictureState[]) => ({
  pictures: states.map((state, index) => newPicture(String(index), new Blob(), state)),
});
const placed = (nodeId: string, part: object = {}): PictureState => ({
  ...{ at: 'placed', nodeId, nodeName: `Hero ${nodeId}`, imageHash: 'abc', change: 'none' },
  ...{ notices: [] },
  ...part,
});

test('one picture is placed in a layer by its name, several in so many', () => {
  const one = allPlaced([asked(placed('1'))]);
  expect(one).toEqual({ said: 'Placed in Hero 1', nodeIds: ['1'] });
  const two = allPlaced([asked(placed('1')), asked(placed('2'))]);
  expect(two).toEqual({ said: 'Placed in 2 layers', nodeIds: ['1', '2'] });
});

test('what a matched picture was made from does not count', () => {
  expect(allPlaced([asked(placed('1')), asked({ at: 'ready' })])?.nodeIds).toEqual(['1']);
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
