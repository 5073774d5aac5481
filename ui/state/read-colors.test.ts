import { beforeEach, expect, test, vi } from 'vitest';
import type { Declared } from '../../src/palette/choose-lender';
import type { Opened } from '../../src/palette/edit-strip';
import { takeInstead, readSelection, settle } from './read-colors';
import { noColors, pinned } from './palette';
import { selection } from './selection';
import { shownColors } from './shown-colors';

const swatch = { hex: '#ff6b57', weight: 1, source: 'pixels' } as const;
const entry = { swatch, outside: false, neutral: false, rank: 0, on: true };
const bare = { entries: [], more: [], behind: null, background: null, measured: false };
const nothing: Opened = { strip: bare, palette: { swatches: [], background: null }, words: '' };
const some: Opened = {
  strip: { ...bare, entries: [entry] },
  palette: { swatches: [swatch], background: null },
  words: '',
};

/** What the layers declare, and the drawing of them, which comes when a test lets it. */
let declared = nothing;
let draw: (seen: Opened) => void;
let asked: string[] = [];

vi.mock('./patience', () => ({ createPatience: () => ({ waits: () => true, took: () => null }) }));
vi.mock('../bridge', () => ({
  tell: vi.fn(),
  ask: ({ type }: { type: string }) => {
    asked.push(type);
    return Promise.resolve(
      type === 'read'
        ? { type: 'reading', reading: {} }
        : { type: 'rendered', renders: { renders: [] } },
    );
  },
}));
vi.mock('../browser/pixels', () => ({
  pixels: (job: string): Promise<Declared | Opened> =>
    job === 'declare'
      ? Promise.resolve({
          reading: { profile: 'SRGB', paints: [], backdrop: [] },
          opened: declared,
          lends: true,
        })
      : new Promise((resolve) => (draw = resolve)),
}));

let revision = 0;

/** On a machine that was slow to draw before. */
function select(what: Opened): void {
  declared = what;
  asked = [];
  const layer = { id: '1:2', name: 'Photo', type: 'RECTANGLE' };
  const box = { x: 0, y: 0, width: 100, height: 100 };
  const like = { hasChildren: false, inInstance: false, inMain: false, words: '' };
  selection.value = {
    ...{ revision: ++revision, page: { id: '0:1', name: 'Page' }, count: 1, ancestors: [] },
    layers: [{ ...layer, ...like, box, refusesFill: null, pictureChild: null }],
    ...{ recipe: null, picture: null },
  };
  readSelection();
}

/** As after a while without a new selection. */
async function rest(): Promise<void> {
  await vi.waitFor(() => {
    void settle();
    expect(asked).toEqual(['read', 'render']);
  });
}

beforeEach(() => {
  takeInstead(noColors({ key: 'none', from: '' }));
  pinned.value = null;
});

test('a layer that is only an image is said to be read until it is measured', async () => {
  select(nothing);
  await rest();
  expect(shownColors.value.at).toBe('reading');
  draw(some);
  await settle();
  expect(shownColors.value.at).toBe('read');
});

test('only what was measured and shows nothing has no colours', async () => {
  select(nothing);
  await rest();
  draw(nothing);
  await settle();
  expect(shownColors.value.at).toBe('colorless');
});

test('declared colours are there at once, and how much of each is measured when asked', async () => {
  select(some);
  await vi.waitFor(() => expect(shownColors.value.at).toBe('read'));
  expect(asked).toEqual(['read']);
  const { value } = shownColors;
  expect('aside' in value && value.aside?.action?.label).toBe('Measure');
});
