import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FigmaError } from '../../playground/document/figma-document';
import { createNodeEnvironment } from '../../playground/document/node-environment';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import { openSandbox, type Sandbox } from './open-sandbox';

let document: OpenPencilDocument;
let sandbox: Sandbox;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const card = board.stack(page, 'Card', 'VERTICAL', {
      ...{ x: 100.5, y: 200, padding: [20, 20], gap: 20, fills: [BLUE] },
      ...{ pluginData: [{ pluginId: '', key: 'limn-recipe', value: '{}' }] },
    });
    board.text(card, 'HHHHHHHHHH', [40, 40], { name: 'Title', fills: [RED], fontWeight: 700 });
    board.rectangle(card, 'Shape', { width: 100, height: 60, fills: [RED] });
    board.text(card, 'unseen', [20, 28], { name: 'Hidden text', visible: false });
    const main = board.node(page, 'COMPONENT', 'Main', {
      ...{ x: 900, width: 200, height: 100, fills: [BLUE] },
    });
    board.text(main, 'HHHHHH', [40, 40], { x: 20, y: 20, name: 'Label', fills: [RED] });
    board.rectangle(page, 'Wordless', { x: 900, y: 300, width: 80, height: 40, fills: [RED] });
    board.node(page, 'FRAME', 'Askew', {
      ...{ x: 900, y: 600, width: 200, height: 100, rotation: -90, fills: [BLUE] },
    });
    const words = board.node(page, 'FRAME', 'All text', { x: 1300, fills: [] });
    board.text(words, 'words', [20, 28]);
  });
  document.set(named(document, 'Card'), 'itemSpacing', 24);
  document.commitUndo();
  sandbox = await openSandbox(document);
});

afterEach(() => {
  sandbox.close();
});

const ask = (name: string, keepText = true) =>
  sandbox.ask({ type: 'export', nodeId: named(document, name), longSide: 400, keepText });

async function exported(name: string, keepText = true) {
  const answer = await ask(name, keepText);
  if (answer.type !== 'exported') throw new Error(JSON.stringify(answer));
  return answer;
}

/** Width, height and whether any pixel is red, of a picture on blue. */
async function look(bytes: Uint8Array) {
  const ck = await createNodeEnvironment().canvasKit();
  const image = ck.MakeImageFromEncoded(bytes);
  if (!image) throw new Error('The export is no picture');
  const { width, height } = image.getImageInfo();
  const pixels = image.readPixels(0, 0, {
    ...{ width, height, colorType: ck.ColorType.RGBA_8888 },
    ...{ alphaType: ck.AlphaType.Unpremul, colorSpace: ck.ColorSpace.SRGB },
  });
  image.delete();
  const red: number[] = [];
  for (let at = 0; at < width * height; at += 1) {
    if ((pixels?.[at * 4] ?? 0) > 200) red.push(Math.floor(at / width) / height);
  }
  return { width, height, red: { first: red[0], last: red.at(-1), count: red.length } };
}

describe('words that are kept', () => {
  test('are not in the picture, and nothing moves into their place', async () => {
    const whole = await look((await exported('Card', false)).bytes);
    const { bytes } = await exported('Card');
    const kept = await look(bytes);
    expect(kept).toMatchObject({ width: whole.width, height: whole.height });
    expect(kept.red.count).toBeLessThan(whole.red.count);
    expect(kept.red.first).toBeGreaterThan(0.5);
    expect(kept.red.last).toBe(whole.red.last);
  });

  test('are told with their place, look and colour', async () => {
    const { kept } = await exported('Card');
    const card = named(document, 'Card');
    const title = document.descendants(card)[0] ?? '';
    const [width, height] = ['width', 'height'].map((name) => Number(document.get(card, name)));
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      ...{ id: title, name: 'Title', fontSize: 40, fontWeight: 700, color: { r: 1, g: 0, b: 0 } },
    });
    expect(kept[0]?.x).toBeCloseTo(20 / (width ?? 1));
    expect(kept[0]?.y).toBeCloseTo(20 / (height ?? 1));
    expect(kept[0]?.width).toBeCloseTo(Number(document.get(title, 'width')) / (width ?? 1));
  });

  test('in a main component: an instance is drawn, no second component appears', async () => {
    const made: string[] = [];
    const createInstance = document.createInstance.bind(document);
    document.createInstance = (id) => {
      made.push(id);
      return createInstance(id);
    };
    const { bytes, kept } = await exported('Main');
    expect(made).toEqual([named(document, 'Main')]);
    expect((await look(bytes)).red.count).toBe(0);
    expect(kept.map(({ name }) => name)).toEqual(['Label']);
  });

  test('are in the picture when the designer does not keep them', async () => {
    const { kept } = await exported('Card', false);
    expect(kept).toEqual([]);
  });
});

test('without words the layer itself is drawn', async () => {
  document.clone = () => {
    throw new Error('No copy is needed');
  };
  const { bytes, kept } = await exported('Wordless');
  expect(kept).toEqual([]);
  expect(await look(bytes)).toMatchObject({ width: 400, height: 200 });
});

test('a turned frame is drawn upright, in its own shape', async () => {
  expect(await look((await exported('Askew')).bytes)).toMatchObject({ width: 400, height: 200 });
});

test('a flipped frame is drawn the way round its layers are laid out', async () => {
  const card = named(document, 'Card');
  const upright = await look((await exported('Card')).bytes);
  document.set(card, 'relativeTransform', [
    [1, 0, 100],
    [0, -1, 600],
  ]);
  expect(await look((await exported('Card')).bytes)).toEqual(upright);
});

describe('the temporary copy', () => {
  test.each(['Card', 'Main', 'Askew'])('of the %s leaves nothing behind', async (name) => {
    const before = document.snapshot();
    await exported(name);
    expect(document.snapshot()).toEqual(before);
  });

  test('is removed when the export rejects, too', async () => {
    const before = document.snapshot();
    const marked: string[] = [];
    document.export = (id) => {
      marked.push(document.pluginData(id, 'limn', 'temporary'));
      return Promise.reject(new FigmaError('in exportAsync: no'));
    };
    expect(await ask('Card')).toMatchObject({ type: 'failed', failure: 'not-renderable' });
    expect(new Set(marked)).toEqual(new Set(['copy']));
    expect(document.snapshot()).toEqual(before);
  });

  test('never comes back by undo or redo', async () => {
    const card = named(document, 'Card');
    document.set(card, 'name', 'Renamed');
    document.commitUndo();
    const after = document.snapshot();
    await exported('Renamed');
    document.undo();
    expect(document.get(card, 'name')).toBe('Card');
    expect(document.descendants(document.rootId).filter(isTemporary)).toEqual([]);
    document.redo();
    expect(document.snapshot()).toEqual(after);
  });

  test('that a crash has left is swept at the next start', async () => {
    sandbox.close();
    const before = document.snapshot();
    const copy = document.clone(named(document, 'Card'));
    document.setPluginData(copy, 'limn', 'temporary', 'copy');
    document.commitUndo();
    sandbox = await openSandbox(document);
    expect(document.snapshot()).toEqual(before);
  });
});

const isTemporary = (id: string) => document.pluginData(id, 'limn', 'temporary') !== '';

test('a frame of nothing but kept words is drawn in the colour behind it', async () => {
  const before = document.snapshot();
  const page = document.currentPageId;
  document.set(page, 'backgrounds', [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]);
  const { bytes, kept } = await exported('All text');
  const { width, height, red } = await look(bytes);
  expect(red.count).toBe(width * height);
  expect(kept.map(({ name }) => name)).toEqual(['words']);
  document.undo();
  expect(document.snapshot()).toEqual(before);
});

test('a layer in which nothing is visible says so', async () => {
  document.set(named(document, 'Wordless'), 'fills', []);
  expect(await ask('Wordless')).toMatchObject({ type: 'failed', failure: 'not-renderable' });
});

test('a layer that is gone says so', async () => {
  const question = { type: 'export', nodeId: '99:9', longSide: 400, keepText: true } as const;
  expect(await sandbox.ask(question)).toMatchObject({ type: 'failed', failure: 'layer-gone' });
});
