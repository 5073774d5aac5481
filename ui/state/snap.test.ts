import { beforeEach, expect, test, vi } from 'vitest';
import type { Target } from '../../src/messages';
import type { Recipe } from '../../src/recipe';
import { bareCard, cards, newPicture } from './cards';
import { change, compose } from './compose';
import { answerOffer, offeredOn, snapEntry } from './snap';

vi.mock('../bridge', () => ({ tell: vi.fn(), ask: vi.fn() }));
let works = true;
vi.mock('../browser/pixels', () => ({
  pixels: () =>
    works
      ? Promise.resolve({ blob: new Blob(['x']), seen: {}, snapping: {}, snapped: {} })
      : Promise.reject(new Error('broken')),
}));

const palette = { swatches: [], background: null };
const recipe: Recipe = {
  ...{ version: 1, mode: 'illustrate', prompt: '', model: '', route: 'chat', palette },
  ...{ ratio: null, strength: null, cost: 0, fidelity: null, date: '' },
};
const box = { x: 0, y: 0, width: 1, height: 1 };
const target: Target = { kind: 'fill', nodeId: '1:2', pageId: '0:1', name: 'Hero', box };

beforeEach(() => {
  works = true;
  cards.value = [];
  change({ match: null });
  offeredOn.value = '';
});

/** Where the offer stands after it. */
async function snap(how: { pairs?: { from: string; to: string }[] } = {}): Promise<string> {
  const card = bareCard({ target, recipe });
  await snapEntry({ card, picture: newPicture('0', new Blob()) }, { palette, show: false, ...how });
  return offeredOn.value;
}

test('after the first picture snapped by hand it is offered to match colours on arrival', async () => {
  expect(await snap()).toBe(cards.value[0]?.id);
});

test('it is offered once: not beside another picture, and not in another session', async () => {
  const first = await snap();
  expect(await snap()).toBe(first);
  expect(compose.value.match).toBe(false);
});

test.each([true, false])('answered with %s, the offer is gone for good', async (always) => {
  await snap();
  answerOffer(always);
  expect(compose.value.match).toBe(always);
  expect(await snap()).toBe('');
});

test('a picture that was recoloured, or could not be snapped, is no reason to ask', async () => {
  expect(await snap({ pairs: [] })).toBe('');
  works = false;
  expect(await snap()).toBe('');
  expect(compose.value.match).toBeNull();
});
