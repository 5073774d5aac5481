import { expect, test } from 'vitest';
import type { DeclaredPaint } from './reading';
import { layerLike } from '../target/targets.fixture';
import { chooseLender, type Declared } from './choose-lender';
import { lendsColors } from './lends-colors';

const solid = (r: number, g: number, b: number): DeclaredPaint => ({
  type: 'solid',
  color: { r, g, b },
  opacity: 1,
  source: { kind: 'paint' },
});
const GREY = [solid(0.8, 0.8, 0.8)];
const CORAL = [solid(1, 0.4, 0.3)];
const CARD = { id: 'card', name: 'Card' };
const PAGE = { id: 'landing', name: 'Landing page' };
const never = new AbortController().signal;

/** Answers with these paints and notes who was asked about; what is not listed cannot be read. */
function reader(paints: Record<string, readonly DeclaredPaint[]>) {
  const asked: string[] = [];
  const read = (nodeId: string | null): Promise<Declared | null> => {
    asked.push(nodeId ?? 'selection');
    const found = paints[nodeId ?? 'selection'];
    if (!found) return Promise.resolve(null);
    const own = [...found];
    return Promise.resolve({
      reading: { revision: 1, profile: 'SRGB', paints: own, backdrop: [] },
      opened: {
        strip: { entries: [], more: [], background: null, behind: null, measured: false },
        palette: { swatches: [], background: null },
        words: '',
      },
      lends: lendsColors(own, 'SRGB'),
    });
  };
  return { read, asked };
}

function selected(part: Parameters<typeof layerLike>[0] = {}, count = 1) {
  return { layers: [layerLike({ name: 'Blank', ...part })], count, ancestors: [CARD, PAGE] };
}

test('a layer with a colour of its own lends it, and nobody else is asked', async () => {
  const { read, asked } = reader({ selection: CORAL });
  expect(await chooseLender(selected(), read, never)).toMatchObject({
    nodeId: null,
    name: 'Blank',
    declared: { reading: { paints: CORAL } },
  });
  expect(asked).toEqual(['selection']);
});

test('a lone grey layer borrows from the nearest ancestor that has colours', async () => {
  const { read, asked } = reader({ selection: GREY, card: GREY, landing: CORAL });
  expect(await chooseLender(selected(), read, never)).toMatchObject({
    nodeId: 'landing',
    name: 'Landing page',
    declared: { reading: { paints: CORAL } },
  });
  expect(asked).toEqual(['selection', 'card', 'landing']);
});

test('an empty layer, and one with only an image, borrow too', async () => {
  for (const own of [[], [{ type: 'image', opacity: 1, hash: 'a' }] as DeclaredPaint[]]) {
    const { read } = reader({ selection: own, card: CORAL });
    expect(await chooseLender(selected(), read, never)).toMatchObject({ nodeId: 'card' });
  }
});

test('greys are kept where there is nothing else', async () => {
  const { read } = reader({ selection: GREY, card: GREY });
  expect(await chooseLender(selected(), read, never)).toMatchObject({
    nodeId: null,
    declared: { reading: { paints: GREY } },
  });
});

test('a frame with children and several layers never borrow', async () => {
  for (const selection of [selected({ hasChildren: true }), selected({}, 2)]) {
    const { read, asked } = reader({ selection: GREY, card: CORAL });
    expect(await chooseLender(selection, read, never)).toMatchObject({ nodeId: null });
    expect(asked).toEqual(['selection']);
  }
});

test('nothing comes of a call that is aborted, and no more is asked', async () => {
  const abort = new AbortController();
  const { read, asked } = reader({ selection: GREY, card: GREY, landing: CORAL });
  const aborting = (nodeId: string | null) => {
    if (nodeId === 'card') abort.abort();
    return read(nodeId);
  };
  expect(await chooseLender(selected(), aborting, abort.signal)).toBeNull();
  expect(asked).toEqual(['selection', 'card']);
});

test('nothing comes of a selection that cannot be read', async () => {
  expect(await chooseLender(selected(), reader({}).read, never)).toBeNull();
});
