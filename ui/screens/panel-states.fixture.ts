import type { PlacedRecipe } from '../../src/recipe';
import type { LayerLineProps } from '../components/layer-line';
import { LATER } from '../later/screens';
import type { PanelProps } from './panel';

export const ignore = () => undefined;
const palette: PlacedRecipe['palette'] = {
  swatches: [
    { hex: '#0f4c5c', weight: 0.7, source: 'variable', name: 'Deep teal', id: 'v1' },
    { hex: '#fb8b24', weight: 0.29, source: 'paint' },
    { hex: '#9a031e', weight: 0.01, source: 'pixels' },
  ],
  background: { hex: '#ffffff', weight: 0, source: 'paint' },
};

export function line(name: string | null, words = ''): LayerLineProps {
  const options = [
    { value: 'a', label: 'Selection' },
    { value: 'b', label: 'No palette' },
  ];
  const menu = { label: `Change ${name ?? words}`, value: 'a', options, onChange: ignore };
  return { words, name, onShow: name === null ? null : ignore, menu };
}

const strip = {
  entries: palette.swatches.map((swatch, rank) => {
    return { swatch, rank, outside: false, neutral: false, on: true };
  }),
  more: [],
  background: palette.background,
  behind: null,
  measured: true,
};
const onEdit = () => Promise.resolve('');
export const colors = {
  at: 'read',
  line: line('Landing page'),
  strip: {
    ...{ strip, used: 3, onEdit, onUndo: null, saved: false, onSave: ignore },
    ...{ words: 'mostly deep teal', told: false, onTell: ignore },
  },
  aside: null,
} as const;

export const atRest: PanelProps = {
  later: LATER,
  mode: { mode: 'illustrate', onChange: ignore },
  colors: { ...colors, line: line('Landing page') },
  into: { line: line('Hero image'), note: null },
  layerWords: null,
  here: { picture: null, row: null, aside: null },
  recipe: null,
  prompt: { prompt: 'A lighthouse', offered: ['Slow weekends'], onInput: ignore },
  onUndo: ignore,
  onResize: ignore,
  strength: null,
  summary: {
    models: [
      {
        id: 'flash',
        tier: 'draft',
        name: 'Recraft V4.1 Flash',
        price: { usd: 0.007, about: true },
        usual: 2,
        unavailable: 'no restyle',
      },
      {
        id: 'v4.1',
        tier: 'standard',
        name: 'Recraft V4.1',
        price: { usd: 0.035, about: true },
        usual: 8,
        unavailable: null,
      },
      {
        id: 'v4',
        tier: null,
        name: 'Recraft V4',
        price: { usd: 0.04, about: false },
        usual: 10,
        unavailable: null,
      },
    ],
    model: 'v4.1',
    onModel: ignore,
    pictures: 1,
    severalLayers: false,
    onPictures: ignore,
    shape: { ratio: null, fits: '16:9' },
    onRatio: ignore,
    style: 'none',
    onStyle: ignore,
    match: { checked: false, onChange: ignore },
    keepText: null,
  },
  draw: {
    label: 'Illustrate · $0.035',
    onTakeBack: null,
    stage: null,
    input: null,
    onPreview: null,
    onDraw: ignore,
    onStop: ignore,
    onCollapse: ignore,
  },
  keyForm: null,
  status: null,
  pictures: { rows: [], onUndoAll: null, onBringBack: null },
  kept: null,
  account: {
    keyEnding: '1234',
    today: 0.42,
    left: 3.7,
    size: { width: 320, height: 560 },
    onResize: ignore,
    leaveRecipes: { checked: true, onChange: ignore },
    onChange: ignore,
    onForget: ignore,
  },
};

export const running = {
  ...atRest.draw,
  stage: { at: 'drawing', since: 0, usual: 8, pictures: 1 },
} satisfies PanelProps['draw'];

export const keyForm = {
  price: { usd: 0.035, about: false },
  problem: null,
  copy: { details: '401', onCopy: () => true },
  signingIn: false,
  onSignIn: ignore,
  onSave: ignore,
  onGetKey: ignore,
  onCancel: ignore,
} satisfies PanelProps['keyForm'];

const long = 'Landing page / Desktop / 1440 / Hero section with a very long name';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';

const score = {
  told: {
    ...{ fidelity: { onPalette: 0.71, near: 0.1, swatches: [] }, onPalette: 'On palette 71 %' },
    ...{ count: '1 of 2 used', near: 'Another 10 % is within 10.' },
    ...{ said: 'Coral is missing; the light blue at the top is off.', off: pixel },
    strangers: ['#8ec8f0'],
    used: [
      { hex: '#0f4c4a', name: long, shares: '70 % · palette 60 %', missing: false },
      { hex: '#ff6b57', name: 'Coral', shares: 'missing · palette 40 %', missing: true },
    ],
  },
  ...{ off: false, onOff: ignore, onSnap: ignore, busy: false },
};

const snap = {
  snapping: {
    ...{ method: 'keep-shading', amount: 0.8, ground: 'as-drawn' },
    ...{ protectNeutrals: false, hardEdges: true, pairs: [{ from: '#0f4c4a', to: '#0f4c4a' }] },
  },
  changed: 'Changed 34 % of the picture, mostly light blue → Teal/500 · 71 % → 98 %',
  choices: (['method', 'ground', 'pairs'] as const).map((key) => {
    const option = { value: '', label: long, how: {} };
    return { key, label: key, from: key === 'pairs' ? '#0f4c4a' : null, options: [option] };
  }),
  onChange: ignore,
  onOffer: ignore,
} satisfies PanelProps['pictures']['rows'][number]['snap'];

const row = {
  id: '1',
  name: 'Hero image',
  prompt: 'A lighthouse',
  pictures: [
    { id: '1/0', src: pixel, unusable: false },
    { id: '1/1', src: pixel, unusable: true },
  ],
  shown: '1/0',
  large: { src: pixel, width: 1344, height: 768 },
  placedIn: long,
  cost: 0.035,
  score,
  snap: null,
  notices: [
    {
      text: 'Placed on the page it was meant for.',
      action: { label: 'Go there', onPress: ignore },
    },
    { text: '“Pricing” is hard to read: 2.1 : 1' },
  ],
  problems: [
    {
      kind: 'problem',
      text: 'OpenRouter had an error of its own.',
      action: { label: 'Try again · $0.035', onPress: ignore },
      copy: { details: '500', onCopy: () => true },
    },
  ],
  onChoose: ignore,
  onShow: ignore,
  onPlaceAgain: ignore,
  onPeek: ignore,
  onDiscard: ignore,
  onRecall: ignore,
  again: { prices: { again: '$0.035', restyle: '$0.035' }, onAgain: ignore },
  onUndo: ignore,
  onLayOut: () => Promise.resolve(true),
} satisfies PanelProps['pictures']['rows'][number];

/** Every state of the panel, from plain props. */
export const STATES: Record<string, PanelProps> = {
  'at rest': atRest,
  'first opened': {
    ...atRest,
    colors: { at: 'empty', line: line(null, 'Nothing selected'), onShowImage: ignore },
    into: { line: { name: null, words: 'New layer', onShow: null, menu: null }, note: null },
    prompt: { prompt: '', offered: [], onInput: ignore },
    account: null,
  },
  reading: {
    ...atRest,
    colors: {
      at: 'reading',
      line: { name: '3 layers', onShow: null, menu: null },
      aside: null,
    },
  },
  'other colours': {
    ...atRest,
    colors: {
      ...colors,
      line: line(long),
      aside: {
        text: 'Selection has other colours',
        action: { label: 'Use them', onPress: ignore },
      },
    },
  },
  'no palette': { ...atRest, colors: { at: 'none', line: line(null, 'No palette'), aside: null } },
  'several layers': {
    ...atRest,
    into: { line: line(null, '8 layers'), note: null },
    layerWords: {
      layers: [
        { id: '1', name: long, words: 'Slow weekends' },
        { id: '2', name: 'Cover', words: '' },
      ],
      onWords: ignore,
    },
    summary: { ...atRest.summary, severalLayers: true },
    draw: { ...atRest.draw, label: 'Illustrate 40 layers · $1.40?', onTakeBack: ignore },
  },
  restyle: {
    ...atRest,
    mode: { mode: 'restyle', onChange: ignore },
    into: { line: line(long, 'New frame beside'), note: null },
    strength: { strength: 0.2, onChange: ignore },
    summary: {
      ...atRest.summary,
      shape: null,
      style: 'paper',
      keepText: { checked: true, onChange: ignore },
    },
  },
  'nothing to restyle': {
    ...atRest,
    mode: { mode: 'restyle', onChange: ignore },
    colors: { at: 'colorless', line: line('Photo'), aside: null },
    into: { line: null, note: null },
  },
  running: { ...atRest, draw: { ...running, input: pixel } },
  'asking for the key': { ...atRest, account: null, keyForm },
  'signing in': { ...atRest, account: null, keyForm: { ...keyForm, signingIn: true } },
  failed: {
    ...atRest,
    colors: { ...colors, line: line(long) },
    prompt: { prompt: 'x'.repeat(10_500), offered: ['y'.repeat(200)], onInput: ignore },
    status: {
      kind: 'problem',
      text: 'The connection broke before the picture was here. It may have been charged.',
      action: { label: 'Try again, may cost again', onPress: ignore },
      copy: { details: 'TypeError: Failed to fetch', onCopy: () => true },
    },
  },
  'a picture is selected': {
    ...atRest,
    here: {
      picture: { src: pixel, score },
      row: null,
      aside: { text: 'Colours here are Dark', action: { label: 'Recolour', onPress: ignore } },
    },
  },
  'a snapped picture is selected': {
    ...atRest,
    here: { picture: null, row: { ...row, snap, problems: [], notices: [] }, aside: null },
  },
  done: {
    ...atRest,
    recipe: {
      onRecall: ignore,
      onOriginal: ignore,
      recipe: {
        version: 1,
        mode: 'illustrate',
        prompt: 'A lighthouse at dusk, calm sea, flat shapes, wide sky',
        model: 'v4.1',
        route: 'chat',
        palette,
        ratio: '1:1',
        strength: null,
        cost: 0.035,
        fidelity: null,
        date: '2026-11-22T12:00:00Z',
        imageHash: 'a',
        before: null,
      },
    },
    pictures: {
      onUndoAll: ignore,
      onBringBack: ignore,
      rows: [
        row,
        { ...row, id: '2', pictures: row.pictures.slice(0, 1), notices: [], problems: [] },
        { ...row, id: '3', pictures: [], large: null, placedIn: null },
      ],
    },
  },
};

/** As no designer names a layer, and some machine does. */
const endless = 'W'.repeat(200);
STATES['names without an end'] = {
  ...atRest,
  colors: { ...colors, line: line(endless) },
  into: { line: line(endless, 'New layer beside'), note: { text: `In ${endless}.` } },
  layerWords: { layers: [{ id: '1', name: endless, words: endless }], onWords: ignore },
  prompt: { prompt: endless, offered: [endless], onInput: ignore },
  status: { kind: 'problem', text: endless, copy: { details: endless, onCopy: () => false } },
  pictures: {
    ...{ onUndoAll: null, onBringBack: null },
    rows: [
      { ...row, name: endless, placedIn: endless, snap, notices: [{ text: endless }] },
      { ...row, id: '2', name: endless, pictures: [], large: null, placedIn: null },
    ],
  },
};
