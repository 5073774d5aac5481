import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlacedRecipe } from '../../src/recipe';
import type { LayerLineProps } from '../components/layer-line';
import '../theme.css';
import { LATER } from '../later/screens';
import { Panel, type PanelProps } from './panel';

afterEach(cleanup);

const ignore = () => undefined;
const palette: PlacedRecipe['palette'] = {
  swatches: [
    { hex: '#0f4c5c', weight: 0.7, source: 'variable', name: 'Deep teal', id: 'v1' },
    { hex: '#fb8b24', weight: 0.29, source: 'paint' },
    { hex: '#9a031e', weight: 0.01, source: 'pixels' },
  ],
  background: { hex: '#ffffff', weight: 0, source: 'paint' },
};

function line(name: string | null, words = ''): LayerLineProps {
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
const colors = {
  at: 'read',
  line: line('Landing page'),
  strip: {
    ...{ strip, used: 3, onEdit, onUndo: null, saved: false, onSave: ignore },
    ...{ words: 'mostly deep teal', told: false, onTell: ignore },
  },
  aside: null,
} as const;

const atRest: PanelProps = {
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

const running = {
  ...atRest.draw,
  stage: { at: 'drawing', since: 0, usual: 8, pictures: 1 },
} satisfies PanelProps['draw'];

const keyForm = {
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

const STATES: Record<string, PanelProps> = {
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

function openEverything(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

/** Rules of WCAG A and AA to 2.2, with the size of targets. */
async function accessibility(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const rules = { 'target-size': { enabled: true } };
  const { violations, incomplete } = await axe.run(document.body, { runOnly: tags, rules });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

describe.each(['light', 'dark'])('in %s', (theme) => {
  test.each(Object.entries(STATES))('%s is accessible', async (_name, state) => {
    document.documentElement.className = `figma-${theme}`;
    // Tall enough that the window's corner lies on nothing.
    await page.viewport(320, 2400);
    render(<Panel {...state} />);
    openEverything();
    expect(await accessibility()).toEqual([]);
  });
});

test('the accessibility check finds what is wrong', async () => {
  render(
    <p style={{ color: '#ccc', background: '#fff' }}>
      Faint <button type="button" />
    </p>,
  );
  const found = (await accessibility()).map((line) => line.split(':')[0]);
  expect(found).toContain('button-name');
  expect(found).toContain('color-contrast');
});

describe.each([280, 140])('at %i px', (width) => {
  test.each(Object.entries(STATES))('nothing of %s is clipped', async (_name, state) => {
    await page.viewport(width, 900);
    render(<Panel {...state} />);
    openEverything();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

/** Names of everything the Tab key stops at, top to bottom. */
function tabStops(): (string | null)[] {
  const stops = document.querySelectorAll<HTMLElement>(
    'button, select, textarea, summary, input:not([type=radio]), input:checked, [tabindex="0"]',
  );
  return [...stops]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility())
    .map(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
}

describe('at rest', () => {
  test('the keyboard stops seven times besides the menu of words and the account', () => {
    const prompt = { ...atRest.prompt, offered: [] };
    const { rerender } = render(<Panel {...atRest} prompt={prompt} account={null} />);
    expect(tabStops()).toHaveLength(7);
    rerender(<Panel {...atRest} />);
    expect(tabStops()).toHaveLength(7 + 2);
  });

  test('restyling adds the strength and nothing else', () => {
    const { rerender } = render(<Panel {...atRest} account={null} />);
    const before = tabStops().length;
    rerender(<Panel {...atRest} strength={{ strength: 0.2, onChange: ignore }} account={null} />);
    expect(tabStops()).toHaveLength(before + 1);
  });

  test('one line says how pictures are made, and opens to change it', async () => {
    render(<Panel {...atRest} />);
    expect(screen.getByLabelText('Model').checkVisibility()).toBe(false);
    await userEvent.click(screen.getByText('Standard · 1 picture · 16:9 · no style'));
    expect(screen.getByLabelText('Model').checkVisibility()).toBe(true);
  });
});

describe('Cmd or Ctrl with Enter', () => {
  const drawn = (props: PanelProps) => {
    let clicks = 0;
    render(<Panel {...props} draw={{ ...props.draw, onDraw: () => (clicks += 1) }} />);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Enter', metaKey: true, repeat: true });
    fireEvent.keyDown(document.body, { key: 'Enter' });
    return clicks;
  };

  test('draws once, however long it is held', () => expect(drawn(atRest)).toBe(1));
  test('does nothing while a picture is on its way', () => {
    expect(drawn({ ...atRest, draw: running })).toBe(0);
  });
  test('is the second press that an expensive click asks for', () => {
    expect(drawn({ ...atRest, draw: { ...atRest.draw, onTakeBack: ignore } })).toBe(1);
  });
  test('does nothing while the key is asked for', () => {
    expect(drawn({ ...atRest, keyForm })).toBe(0);
  });
});

test('Esc takes the question about the price back', () => {
  let taken = 0;
  render(<Panel {...atRest} draw={{ ...atRest.draw, onTakeBack: () => (taken += 1) }} />);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(taken).toBe(1);
});

describe('the focus', () => {
  const button = () => screen.getByRole('button', { name: /^Illustrate/ });

  test('stays on the button when a picture is on its way, and a second press does nothing', async () => {
    let clicks = 0;
    const draw = { ...atRest.draw, onDraw: () => (clicks += 1) };
    const { rerender } = render(<Panel {...atRest} draw={draw} />);
    await userEvent.click(button());
    rerender(<Panel {...atRest} draw={{ ...running, onDraw: draw.onDraw }} />);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button());
    expect(clicks).toBe(1);
  });

  const status: PanelProps['status'] = {
    kind: 'problem',
    text: 'Failed.',
    action: { label: 'Try again', onPress: ignore },
    copy: { details: '500', onCopy: () => true },
  };
  const other = { ...colors, line: line('Hero') };
  const aside = { text: 'Other', action: { label: 'Use them', onPress: ignore } };
  const goes: [string, PanelProps, string][] = [
    ['waiting is stopped', { ...atRest, draw: running }, 'Stop waiting'],
    ['the key form closes', { ...atRest, keyForm }, 'Not now'],
    ['the key is forgotten', atRest, 'Forget key'],
    ['another palette is taken', { ...atRest, colors: { ...other, aside } }, 'Use them'],
    ['a problem is gone', { ...atRest, status }, 'Try again'],
  ];
  test.each(goes)('goes to the button when %s', async (_when, before, name) => {
    const { rerender } = render(<Panel {...before} />);
    openEverything();
    await userEvent.click(screen.getByRole('button', { name }));
    rerender(<Panel {...atRest} account={null} />);
    expect(document.activeElement).toBe(button());
  });

  test('is left where the designer has put it', () => {
    const { rerender } = render(<Panel {...atRest} status={status} />);
    screen.getByRole('textbox', { name: 'Prompt' }).focus();
    rerender(<Panel {...atRest} />);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Prompt' }));
  });
});
