import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import { recipeOf } from './compare.fixture';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, placeOn } from './pictures.fixture';

let document: OpenPencilDocument;
let sandbox: Sandbox;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const outer = board.node(page, 'FRAME', 'Outer', { width: 400, height: 300, fills: [BLUE] });
    const inner = board.node(outer, 'FRAME', 'Inner', { width: 200, height: 200, fills: [BLUE] });
    board.rectangle(inner, 'Shape', { fills: [RED] });
    board.rectangle(outer, 'Sibling', { x: 200, fills: [RED] });
    const crowd = board.node(page, 'FRAME', 'Crowd', { y: 400, width: 700, height: 50 });
    for (let at = 0; at < 320; at += 1) board.rectangle(crowd, 'Dot', { x: at, fills: [BLUE] });
    for (let at = 0; at < 60; at += 1) board.text(crowd, 'Word', [12, 16], { x: at * 10 });
    const other = board.graph.addPage('Other page');
    board.rectangle(other, 'Elsewhere', { fills: [RED] });
  });
  sandbox = await openSandbox(document);
  document.selection = [named(document, 'Inner')];
  await sandbox.hear('selection');
});

afterEach(() => {
  sandbox.close();
});

const GREEN = [{ type: 'SOLID', color: { r: 0, g: 1, b: 0 } }];
const paint = (name: string) => document.set(named(document, name), 'fills', GREEN);

/** Longer than any edit waits to be told. */
const rest = () => new Promise((next) => setTimeout(next, 500));

describe('an edit is told', () => {
  test.each(['Inner', 'Shape', 'Outer'])('of the %s, once for many', async (name) => {
    paint(name);
    await Promise.resolve();
    document.set(named(document, name), 'opacity', 0.5);
    await sandbox.hear('edited');
    await rest();
    expect(sandbox.news.filter(({ type }) => type === 'edited')).toHaveLength(1);
  });

  test('of a layer that was removed from the selection', async () => {
    document.remove(named(document, 'Shape'));
    await sandbox.hear('edited');
  });

  test('on the page the designer has gone to', async () => {
    document.currentPageId = document.pageIds()[1] ?? '';
    document.selection = [named(document, 'Elsewhere')];
    await rest();
    paint('Elsewhere');
    await sandbox.hear('edited');
  });
});

describe('an edit is not told', () => {
  test.each([
    ['of a layer beside the selection', () => paint('Sibling')],
    ['of where the selection is dragged', () => document.set(named(document, 'Inner'), 'x', 9)],
    ['of a name', () => document.set(named(document, 'Shape'), 'name', 'Renamed')],
    ['of a layer beside that is removed', () => document.remove(named(document, 'Sibling'))],
  ])('%s', async (_, edit) => {
    edit();
    await rest();
    expect(sandbox.news.map(({ type }) => type)).not.toContain('edited');
  });

  test('of the copy that is drawn for a restyle, and of the words put on the answer', async () => {
    document.selection = [named(document, 'Crowd')];
    await rest();
    const nodeId = named(document, 'Crowd');
    const exported = { type: 'export', nodeId, longSide: 64, keepText: true } as const;
    expect(await sandbox.ask(exported)).toMatchObject({ type: 'exported' });
    await rest();
    await placeOn(sandbox, aimAt(sandbox, 'restyled', nodeId));
    await rest();
    expect(sandbox.news.map(({ type }) => type)).not.toContain('edited');
    paint('Crowd');
    await sandbox.hear('edited');
  });

  test('when Limn’s picture is taken back on the canvas, and brought again', async () => {
    await placeOn(sandbox, aimAt(sandbox, 'fill', named(document, 'Shape')));
    await placeOn(sandbox, aimAt(sandbox, 'new', named(document, 'Shape')));
    // By then a change is no echo of Limn's own any more.
    await new Promise((next) => setTimeout(next, 1_100));
    for (const step of ['undo', 'undo', 'redo', 'redo'] as const) {
      document[step]();
      await rest();
    }
    expect(sandbox.news.map(({ type }) => type)).not.toContain('edited');
    expect(sandbox.news.filter(({ type }) => type === 'shown').length).toBeGreaterThanOrEqual(4);
    paint('Shape');
    await sandbox.hear('edited');
  });

  test('when Limn made it', async () => {
    await placeOn(sandbox, aimAt(sandbox, 'fill', named(document, 'Shape')));
    await rest();
    expect(sandbox.news.map(({ type }) => type)).not.toContain('edited');
  });
});

describe('what layers show is told', () => {
  const shown = async () => {
    await rest();
    const news = sandbox.news.filter((message) => message.type === 'shown');
    return news.at(-1)?.layers;
  };

  test('after undo and redo, choice by choice', async () => {
    const nodeId = named(document, 'Shape');
    const target = aimAt(sandbox, 'fill', nodeId);
    const one = await placeOn(sandbox, target);
    const two = await placeOn(sandbox, target, { width: 65, onto: nodeId });
    document.undo();
    expect(await shown()).toEqual([{ nodeId, imageHash: one.imageHash }]);
    document.undo();
    expect(await shown()).toEqual([{ nodeId, imageHash: null }]);
    document.redo();
    document.redo();
    expect(await shown()).toEqual([{ nodeId, imageHash: two.imageHash }]);
  });

  test('of a layer Limn made that is gone, and back', async () => {
    const target = aimAt(sandbox, 'new', named(document, 'Shape'));
    const { nodeId, imageHash } = await placeOn(sandbox, target);
    document.undo();
    expect(await shown()).toEqual([{ nodeId, imageHash: null }]);
    document.redo();
    expect(await shown()).toEqual([{ nodeId, imageHash }]);
  });

  test('when the designer paints over it', async () => {
    const nodeId = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', nodeId));
    paint('Shape');
    expect(await shown()).toEqual([{ nodeId, imageHash: null }]);
  });

  test('with the recipe of what is selected, when Limn has placed on it and after an undo', async () => {
    const nodeId = named(document, 'Shape');
    document.selection = [nodeId];
    const told = async () => {
      await rest();
      const news = sandbox.news.filter((message) => message.type === 'selection');
      return news.map(({ selection: { revision, recipe } }) => [revision, recipe?.length ?? null]);
    };
    const [, [revision = 0] = []] = await told();
    await placeOn(sandbox, aimAt(sandbox, 'fill', nodeId));
    expect((await told()).at(-1)).toEqual([revision, recipeOf(document, nodeId).length]);
    await sandbox.ask({ type: 'restore', nodeIds: [nodeId] });
    expect((await told()).at(-1)).toEqual([revision, null]);
    document.undo();
    expect((await told()).at(-1)).toEqual([revision, recipeOf(document, nodeId).length]);
  });

  test('not of layers without a picture of this session', async () => {
    paint('Shape');
    expect(await shown()).toBeUndefined();
  });
});
