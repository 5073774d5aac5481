import { afterEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import type { DrawingBoard } from '../../playground/document/sample/drawing-board';
import { openSandbox, type Sandbox } from './open-sandbox';

type Draw = Parameters<typeof testDocument>[0];

const IMAGE = {
  ...{ type: 'IMAGE', imageHash: 'ab'.repeat(20), imageScaleMode: 'FILL', opacity: 1 },
  ...{ visible: true, blendMode: 'NORMAL', color: { r: 0, g: 0, b: 0, a: 1 } },
} as const;

const open: Sandbox[] = [];

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

async function start(draw: Draw) {
  const document = await testDocument(draw);
  const sandbox = await openSandbox(document);
  open.push(sandbox);
  return { document, sandbox };
}

async function describeSelected(
  { document, sandbox }: { document: OpenPencilDocument; sandbox: Sandbox },
  ...names: string[]
) {
  document.selection = names.map((name) => named(document, name));
  return (await sandbox.hear('selection')).selection;
}

async function only(draw: Draw, name: string) {
  const selection = await describeSelected(await start(draw), name);
  const [layer] = selection.layers;
  if (!layer) throw new Error('Nothing is selected');
  return { selection, layer };
}

const card =
  (...shapes: ((board: DrawingBoard, card: Parameters<DrawingBoard['node']>[0]) => void)[]): Draw =>
  (board, page) => {
    const frame = board.node(page, 'FRAME', 'Card', { x: 30, y: 40, width: 300, height: 200 });
    for (const shape of shapes) shape(board, frame);
  };
const shape =
  (name: string, fills: object[] = [RED], more = {}) =>
  (board: DrawingBoard, parent: Parameters<DrawingBoard['node']>[0]) =>
    board.rectangle(parent, name, { ...more, fills: fills as never });

describe('a layer', () => {
  test('is told with its place, what is in it and what is around it', async () => {
    const { layer, selection } = await only((board, page) => {
      const outer = board.node(page, 'FRAME', 'Outer', { x: 10, y: 20, width: 500, height: 500 });
      const inner = board.node(outer, 'FRAME', 'Inner', { x: 30, y: 40, width: 300, height: 200 });
      board.rectangle(inner, 'Shape', { fills: [RED] });
    }, 'Inner');
    expect(layer).toMatchObject({
      ...{ name: 'Inner', type: 'FRAME', hasChildren: true, inInstance: false, refusesFill: null },
      box: { x: 40, y: 60, width: 300, height: 200 },
    });
    expect(selection.ancestors.map(({ name }) => name)).toEqual(['Outer']);
  });

  test('of an instance is told as such, the instance is not', async () => {
    const { document, sandbox } = await start((board, page) => {
      const main = board.node(page, 'COMPONENT', 'Main');
      board.rectangle(main, 'Dot', { fills: [RED] });
      board.instance(page, main, 'Use');
    });
    document.selection = document.descendants(named(document, 'Use'));
    const { layers } = (await sandbox.hear('selection')).selection;
    expect(layers[0]).toMatchObject({ inInstance: true, hasChildren: false });
  });

  test('in a main component is told as such, and so is the child meant for a picture', async () => {
    const { document, sandbox } = await start((board, page) => {
      const main = board.node(page, 'COMPONENT', 'Main');
      board.rectangle(board.node(main, 'FRAME', 'Slot'), 'Photo', { fills: [RED] });
      board.instance(page, main, 'Use');
    });
    const [slot = ''] = document.get(named(document, 'Main'), 'children') as string[];
    document.selection = [named(document, 'Main'), slot, named(document, 'Use')];
    const { layers } = (await sandbox.hear('selection')).selection;
    expect(layers.map(({ inMain, pictureChild }) => [inMain, pictureChild?.inMain])).toEqual([
      [true, true],
      [false, false],
    ]);
    document.selection = [slot];
    await expect
      .poll(() => sandbox.news.at(-1))
      .toMatchObject({
        selection: { layers: [{ inMain: true, pictureChild: { name: 'Photo', inMain: true } }] },
      });
  });

  test('without children has none', async () => {
    expect((await only(card(), 'Card')).layer).toMatchObject({
      ...{ hasChildren: false, pictureChild: null, words: 'Card' },
    });
  });
});

describe('the child that is meant to hold a picture', () => {
  const found = async (...shapes: Parameters<typeof card>) =>
    (await only(card(...shapes), 'Card')).layer.pictureChild?.name ?? null;

  test('is the only image fill, whatever others are called', async () => {
    expect(await found(shape('Photo'), shape('Rectangle 1', [IMAGE]))).toBe('Rectangle 1');
  });

  test('is else the only one so named', async () => {
    expect(await found(shape('Rectangle 1'), shape('HERO image'))).toBe('HERO image');
    expect(await found(shape('Rectangle 1'), shape('card_photo-2'))).toBe('card_photo-2');
  });

  test('is none of several', async () => {
    expect(await found(shape('photo'), shape('picture'))).toBeNull();
    expect(await found(shape('One', [IMAGE]), shape('Two', [IMAGE]))).toBeNull();
  });

  test('is none whose name only contains such a word', async () => {
    expect(await found(shape('Imagery'), shape('Heroes'), shape('Multimedia'))).toBeNull();
  });

  test('is none that takes no fill', async () => {
    expect(await found(shape('Photo', [RED], { locked: true }))).toBeNull();
    expect(await found(shape('Photo', [RED], { visible: false }))).toBeNull();
    expect(await found((board, frame) => board.text(frame, 'Photo', [20, 28]))).toBeNull();
  });

  test('is no frame with children of its own', async () => {
    expect(
      await found((board, frame) => {
        const hero = board.node(frame, 'FRAME', 'Hero');
        board.rectangle(hero, 'Shape', { fills: [RED] });
      }),
    ).toBeNull();
  });
});

describe('the words of a layer', () => {
  const grown = (board: DrawingBoard, frame: Parameters<DrawingBoard['node']>[0]) => {
    board.text(frame, 'Read more', [16, 20]);
    board.text(frame, 'Grow\nyour own', [40, 48]);
    board.text(frame, 'unseen', [90, 100], { visible: false });
  };

  test('are the largest visible text in it, on one line', async () => {
    expect((await only(card(grown), 'Card')).layer.words).toBe('Grow your own');
  });

  test('are else the largest beside it, or around that', async () => {
    expect((await only(card(grown, shape('Picture')), 'Picture')).layer.words).toBe(
      'Grow your own',
    );
    const nested = card(grown, (board, frame) => {
      board.rectangle(board.node(frame, 'FRAME', 'Slot'), 'Deep', { fills: [RED] });
    });
    expect((await only(nested, 'Deep')).layer.words).toBe('Grow your own');
  });

  test('are its name where nothing around it says anything', async () => {
    const loose: Draw = (board, page) => {
      board.text(page, 'A note on the page', [90, 100]);
      board.rectangle(page, 'Boats', { fills: [BLUE] });
    };
    expect((await only(loose, 'Boats')).layer.words).toBe('Boats');
  });

  test('of a text are its own, up to 200 characters', async () => {
    const long: Draw = (board, page) =>
      void board.text(page, 'word '.repeat(100), [20, 28], { name: 'Long' });
    expect((await only(long, 'Long')).layer.words).toHaveLength(200);
  });
});

describe('a crowd of 10,000 layers', () => {
  const crowd: Draw = (board, page) => {
    const frame = board.node(page, 'FRAME', 'Crowd', { width: 2000, height: 2000 });
    for (let at = 0; at < 10_000; at += 1) board.rectangle(frame, 'photo', { x: at, fills: [RED] });
  };

  test('is glanced at when it is selected, and says only what is sure', async () => {
    const started = await start(crowd);
    const before = started.sandbox.host.counts();
    const { layers } = await describeSelected(started, 'Crowd');
    const after = started.sandbox.host.counts();
    expect(layers[0]).toMatchObject({ hasChildren: true, pictureChild: null, words: 'Crowd' });
    expect(after.total - before.total).toBeLessThan(100);
    expect(after.bytesIn - before.bytesIn).toBeLessThan(50_000);
  });

  test('is read in slices, as another layer’s, until a newer request comes', async () => {
    const { document, sandbox } = await start(crowd);
    const nodeId = named(document, 'Crowd');
    const [first, second] = await Promise.all([
      sandbox.ask({ type: 'read', nodeId }),
      sandbox.ask({ type: 'read', nodeId }),
    ]);
    expect(first).toMatchObject({ type: 'failed', failure: 'superseded' });
    expect(second).toMatchObject({ type: 'reading' });
  });
});
