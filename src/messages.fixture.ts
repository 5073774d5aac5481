import type { Layer, ReadingTold, renders, Selection } from './layer';
import type { Target, ToSandbox } from './messages';
import type { PlacedRecipe, Recipe } from './recipe';
import type { Infer } from './schema';
import type { ToUi } from './to-ui';

const BOX = { x: 1, y: 2, width: 30, height: 40 };
const RGB = { r: 0, g: 0.5, b: 1 };

const HERO: Layer = {
  id: '1:2',
  name: 'Hero',
  type: 'FRAME',
  box: BOX,
  hasChildren: true,
  inInstance: false,
  inMain: true,
  refusesFill: 'text',
  pictureChild: { id: '1:3', name: 'Picture', box: BOX, inMain: false },
  words: 'Welcome',
};

const SELECTION: Selection = {
  revision: 7,
  page: { id: '0:1', name: 'Home' },
  layers: [HERO],
  count: 1,
  ancestors: [{ id: '1:1', name: 'Landing' }],
  recipe: '{}',
  picture: 'abc',
};

const READING: ReadingTold = {
  revision: 7,
  profile: 'SRGB',
  paints: [{ paint: { type: 'SOLID', color: RGB }, styleId: 'S:1', thin: true }],
  backdrop: [[{ paint: { type: 'IMAGE', imageHash: 'abc' }, styleId: '', thin: false }]],
  names: [{ id: 'S:1', name: 'Red' }],
};

const RENDERS: Infer<typeof renders> = {
  revision: 7,
  renders: [{ nodeId: '1:2', bytes: new Uint8Array([1, 2]), own: [{ box: BOX, under: RGB }] }],
  skipped: 3,
};

export const RECIPE: Recipe = {
  version: 1,
  mode: 'restyle',
  prompt: 'a lighthouse',
  model: 'recraft/recraft-v4.1',
  route: 'chat',
  palette: {
    swatches: [{ hex: '#c8553d', weight: 1, source: 'style', name: 'Red', id: 'S:1' }],
    background: { hex: '#f7f0e6', weight: 0, source: 'pixels' },
  },
  ratio: '16:9',
  strength: 0.2,
  cost: 0.035,
  fidelity: {
    onPalette: 0.8,
    near: 0.1,
    swatches: [{ hex: '#c8553d', wanted: 1, share: 0.9 }],
  },
  snapping: {
    method: 'exact',
    amount: 0.6,
    pairs: [{ from: '#c8553d', to: '#c8553d' }],
    ground: 'transparent',
    protectNeutrals: true,
    hardEdges: false,
  },
  date: '2026-11-22T18:00:00.000Z',
};

export const PLACED_RECIPE: PlacedRecipe = {
  ...RECIPE,
  imageHash: 'abc',
  before: { fills: [{ type: 'SOLID' }], fillStyleId: 'S:1' },
};

const TARGETS: Record<Target['kind'], Target> = {
  fill: { kind: 'fill', nodeId: '1:2', pageId: '0:1', name: 'Hero', box: BOX },
  new: { kind: 'new', nodeId: '1:2', pageId: '0:1', name: 'Hero', box: BOX },
  spot: { kind: 'spot', nodeId: null, pageId: '0:1', name: 'Hero', box: BOX },
  restyled: { kind: 'restyled', nodeId: '1:2', pageId: '0:1', name: 'Hero', box: BOX },
};

const BYTES = new Uint8Array([137, 80]);
const place = (target: Target): ToSandbox => ({
  type: 'place',
  more: false,
  id: 5,
  target,
  onto: '1:9',
  over: 'abc',
  bytes: BYTES,
  ...{ recipe: RECIPE, button: 'restyle', words: 'a lighthouse' },
  picture: 'a/0/2',
});

type OneOfEach<T extends { type: string }> = { [K in T['type']]: readonly T[] };

/** Each message with every field it may carry. */
export const TO_SANDBOX: OneOfEach<ToSandbox> = {
  ready: [{ type: 'ready', probe: BYTES }],
  read: [{ type: 'read', id: 1, nodeId: '1:2' }],
  'stop-reading': [{ type: 'stop-reading' }],
  libraries: [{ type: 'libraries', id: 13 }],
  'read-library': [
    { type: 'read-library', id: 14, collectionId: 'VariableCollectionId:1:2', modeId: '1:0' },
  ],
  render: [{ type: 'render', id: 2, nodeId: '1:2' }],
  export: [{ type: 'export', id: 3, nodeId: '1:2', longSide: 1024, keepText: true }],
  picture: [{ type: 'picture', id: 4, nodeId: '1:2', hash: 'abc', variables: ['V:1'] }],
  place: Object.values(TARGETS).map(place),
  restore: [{ type: 'restore', id: 6, nodeIds: ['1:2'] }],
  note: [{ type: 'note', id: 7, name: 'a', line: '{}' }],
  keep: [{ type: 'keep', id: 8, attempt: 'a', picture: 'a/0/2', bytes: BYTES, line: '{}' }],
  'find-kept': [{ type: 'find-kept', id: 9, past: false }],
  'take-kept': [{ type: 'take-kept', id: 10, picture: 'a/0/2' }],
  'save-settings': [{ type: 'save-settings', settings: '{}' }],
  'save-key': [{ type: 'save-key', id: 12, key: 'sk-or-v1-0' }],
  show: [{ type: 'show', nodeId: '1:2' }],
  'show-image': [{ type: 'show-image' }],
  'open-link': [
    { type: 'open-link', link: 'settings/keys' },
    { type: 'open-link', link: 'settings/credits' },
    { type: 'open-link', link: 'auth?code_challenge=E9Me' },
  ],
  suggest: [{ type: 'suggest', words: 'a fox', offers: ['a fox → Hero · $0.035'] }],
  appear: [{ type: 'appear' }],
  finish: [{ type: 'finish', said: 'Placed in Hero', nodeIds: ['1:2'] }],
  undo: [{ type: 'undo' }],
  resize: [{ type: 'resize', width: 320, height: 640 }],
};

export const TO_UI: OneOfEach<ToUi> = {
  init: (['open', 'illustrate', 'restyle'] as const).map((command) => ({
    type: 'init',
    command,
    probe: 4,
    key: 'sk-or-v1-0',
    settings: '{}',
    selection: SELECTION,
  })),
  scripts: [{ type: 'scripts', pixels: 'void 0', later: 'void 1' }],
  selection: [
    'text',
    'group',
    'line',
    'slice',
    'connector',
    'section',
    'component-set',
    'other',
    'locked',
    'hidden',
    'zero-size',
  ].map((refusesFill) => ({
    type: 'selection',
    selection: { ...SELECTION, layers: [{ ...HERO, refusesFill }] },
  })) as readonly ToUi[],
  typed: [{ type: 'typed', words: 'a fox' }],
  chosen: [{ type: 'chosen', offer: 'a fox → Hero · $0.035' }],
  edited: [{ type: 'edited' }],
  walking: [{ type: 'walking', read: 4_200, known: 12_000 }],
  libraries: [
    {
      type: 'libraries',
      id: 13,
      styles: 2,
      collections: [{ id: 'C:1', name: 'Theme', modes: [{ modeId: '1:0', name: 'Dark' }] }],
    },
  ],
  dropped: [
    { type: 'dropped', picture: 'a/0', layer: HERO, x: 8, y: -4.5 },
    { type: 'dropped', picture: 'a/0', layer: null, x: 8, y: 0 },
  ],
  shown: [{ type: 'shown', layers: [{ nodeId: '1:2', imageHash: 'abc' }] }],
  reading: (['LEGACY', 'SRGB', 'DISPLAY_P3'] as const).map((profile) => ({
    type: 'reading',
    id: 1,
    reading: { ...READING, profile },
  })),
  rendered: [{ type: 'rendered', id: 2, renders: RENDERS }],
  picture: [
    {
      ...{ type: 'picture', id: 4, bytes: BYTES },
      now: { profile: 'SRGB', mode: 'Dark', colors: [{ id: 'V:1', color: RGB }] },
    },
  ],
  exported: [
    {
      type: 'exported',
      id: 3,
      bytes: BYTES,
      kept: [
        {
          id: '1:4',
          name: 'Title',
          x: 0,
          y: 0.1,
          width: 0.5,
          height: 0.2,
          fontSize: 24,
          fontWeight: 700,
          color: RGB,
        },
      ],
    },
  ],
  placed: [
    {
      type: 'placed',
      id: 5,
      nodeId: '1:2',
      nodeName: 'Hero',
      imageHash: 'abc',
      notices: [
        'target-gone',
        'target-locked',
        'recipe-not-written',
        'other-page',
        'texts-missing',
      ],
    },
  ],
  restored: [{ type: 'restored', id: 6 }],
  kept: [{ type: 'kept', id: 8, onPage: true }],
  found: [{ type: 'found', id: 9, lines: ['{}'], stored: ['a/0/2'], onPage: ['a/1/2'] }],
  taken: [{ type: 'taken', id: 10, bytes: BYTES }],
  saved: [{ type: 'saved', id: 12 }],
  failed: (
    [
      'layer-gone',
      'not-renderable',
      'image-refused',
      'storage-failed',
      'superseded',
      'failed',
    ] as const
  ).map((failure) => ({ type: 'failed', id: 5, failure, detail: 'in createImage: …' })),
};
