import { describe, expect, test } from 'vitest';
import { parseToSandbox, type ToSandbox, type ToUi } from './messages';
import { PLACED_RECIPE, RECIPE, TO_SANDBOX, TO_UI } from './messages.fixture';
import { parseRecipe, recipe } from './recipe';
import { parseToUi } from './to-ui';

/** What no field of ours may be. */
const FOREIGN: unknown[] = [undefined, Symbol('mixed'), { a: { b: 1 } }, () => 1, /x/];
/** Fields whose value may be missing, or is another's to judge. */
const OPEN =
  /(swatches\.\d+|background)\.(name|id)$|before\.fills\.\d+|(^|\.)snapping$|^recipe(\.|$)|\.paint(\.|$)/;

/** The path of every value in a plain tree, bytes being one value. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) => paths(item, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with another value at a path. */
function withValue(tree: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (typeof tree !== 'object' || tree === null) throw new Error(`nothing at ${key}`);
  const copy: Record<string, unknown> = Array.isArray(tree)
    ? (Object.assign([], tree) as unknown as Record<string, unknown>)
    : { ...tree };
  copy[key] = rest.length === 0 ? value : withValue(copy[key], rest, value);
  return copy;
}

/** Every single damage that must make a message unreadable. */
function damages(message: unknown): { at: string; damaged: unknown }[] {
  return paths(message)
    .filter((path) => !OPEN.test(path.join('.')))
    .flatMap((path) =>
      FOREIGN.map((value) => ({ at: path.join('.'), damaged: withValue(message, path, value) })),
    );
}

const GUARDS: {
  side: string;
  parse: (raw: unknown) => unknown;
  messages: (ToSandbox | ToUi)[];
}[] = [
  { side: 'sandbox', parse: parseToSandbox, messages: Object.values(TO_SANDBOX).flat() },
  { side: 'panel', parse: parseToUi, messages: Object.values(TO_UI).flat() },
];

describe.each(GUARDS)('what the $side reads', ({ parse, messages }) => {
  test.each(messages)('$type as it was sent, and nothing beside it', (message) => {
    expect(parse(message)).toEqual(message);
    expect(parse({ ...message, extra: 1 })).toEqual(message);
  });

  test.each(messages)('$type not at all when any part of it is missing or foreign', (message) => {
    for (const { at, damaged } of damages(message)) expect(parse(damaged), at).toBeNull();
  });

  test.each([null, undefined, 'ready', 7, [], {}, { type: 'toString' }, { type: 'hack' }])(
    'nothing of %j',
    (raw) => {
      expect(parse(raw)).toBeNull();
    },
  );
});

test('what may be nothing in a message may be nothing', () => {
  for (const [message] of [TO_SANDBOX.read, TO_SANDBOX.render, TO_SANDBOX['save-key']]) {
    const field = message !== undefined && 'key' in message ? 'key' : 'nodeId';
    expect(parseToSandbox({ ...message, [field]: null })).toEqual({ ...message, [field]: null });
  }
});

test.each([null, undefined, 'a lighthouse', 7])('%j is no recipe to write down', (recipe) => {
  const [message] = TO_SANDBOX.place;
  expect(parseToSandbox({ ...message, recipe })).toBeNull();
});

test('other typed arrays and buffers are no bytes', () => {
  for (const probe of [new ArrayBuffer(2), new Uint8ClampedArray(2), new Uint16Array(2), [1, 2]]) {
    expect(parseToSandbox({ type: 'ready', probe })).toBeNull();
  }
});

describe('a recipe in the file', () => {
  test('is read back as it was written', () => {
    expect(parseRecipe(JSON.stringify(PLACED_RECIPE))).toEqual(PLACED_RECIPE);
    expect(recipe(RECIPE)).toEqual(RECIPE);
  });

  test('may lack a name and an id of a swatch, and what stands for nothing may be null', () => {
    const bare = { hex: '#c8553d', weight: 1, source: 'paint' } as const;
    const without = {
      ...PLACED_RECIPE,
      palette: { swatches: [bare], background: null },
      ratio: null,
      strength: null,
      cost: null,
      fidelity: null,
      before: null,
    };
    expect(parseRecipe(JSON.stringify(without))).toEqual(without);
  });

  test('of an older version, before there was snapping, is read as it is', () => {
    const { snapping, ...older } = PLACED_RECIPE;
    expect(snapping).toBeDefined();
    expect(parseRecipe(JSON.stringify(older))).toEqual(older);
  });

  test.each([
    { method: 'keep-shading' },
    { method: 'hue-only' },
    { ground: 'as-drawn' },
    { ground: 'exact' },
  ])('may say %j of its snapping', (part) => {
    const snapping = { ...RECIPE.snapping, ...part };
    expect(recipe({ ...RECIPE, snapping })?.snapping).toEqual(snapping);
  });

  test.each(['paint', 'style', 'variable', 'pixels'])('holds swatches from a %s', (source) => {
    const palette = { swatches: [{ hex: '#c8553d', weight: 1, source }], background: null };
    expect(recipe({ ...RECIPE, palette })?.palette).toEqual(palette);
  });

  test.each([
    { mode: 'illustrate' },
    { route: 'images' },
    { ratio: '1:1' },
    { ratio: '4:3' },
    { ratio: '3:4' },
    { ratio: '9:16' },
  ])('may say %j', (part) => {
    expect(recipe({ ...RECIPE, ...part })).toEqual({ ...RECIPE, ...part });
  });

  test.each(['#C8553D', '#c8553', 'c8553d', '#c8553dff', 'x#c8553d', '#ghijkl', 7, ['#c8553d']])(
    'with the colour %j is damaged',
    (hex) => {
      const palette = { swatches: [{ hex, weight: 1, source: 'paint' }], background: null };
      expect(recipe({ ...RECIPE, palette })).toBeUndefined();
    },
  );

  test('any part of which is damaged, foreign or of a newer version is none', () => {
    for (const { at, damaged } of damages(PLACED_RECIPE)) {
      // A symbol or function never comes out of a file; JSON leaves it out.
      expect(parseRecipe(JSON.stringify(damaged)), at).toBeNull();
    }
    expect(parseRecipe(JSON.stringify({ ...PLACED_RECIPE, version: 2 }))).toBeNull();
    expect(parseRecipe('{"version":1,')).toBeNull();
  });
});
