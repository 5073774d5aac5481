import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import { read, recipeOf, without } from './compare.fixture';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, placeOn, RECIPE } from './pictures.fixture';

let document: OpenPencilDocument;
let sandbox: Sandbox;

const TEAL = { boundVariables: { 'fills/0/color': '3:4' } };

beforeEach(async () => {
  document = await testDocument((board, page) => {
    board.rectangle(page, 'Shape', { fills: [RED, BLUE] });
    board.node(page, 'ELLIPSE', 'Ellipse', { x: 200, fills: [RED] });
    board.node(page, 'STAR', 'Star', { x: 400, fills: [RED] });
    board.node(page, 'FRAME', 'Empty frame', { x: 600, fills: [] });
    const frame = board.stack(page, 'Frame', 'VERTICAL', { x: 800, padding: [20, 20] });
    board.rectangle(frame, 'Inside', { fills: [RED] });
    const main = board.node(page, 'COMPONENT', 'Main', { x: 1000, fills: [RED] });
    board.rectangle(main, 'Dot', { width: 20, height: 20, fills: [RED] });
    board.instance(page, main, 'Use', {}, { x: 1200 });
    board.rectangle(page, 'Bound', { x: 1400, fills: [BLUE], ...TEAL });
    const internal = board.graph.addPage('Internal');
    internal.internalOnly = true;
    board.graph.addCollection({
      ...{ id: '3:1', name: 'Theme', modes: [{ modeId: '3:2', name: 'Light' }] },
      ...{ defaultModeId: '3:2', variableIds: [] },
    });
    board.graph.addVariable({
      ...{ id: '3:4', name: 'sea', type: 'COLOR', collectionId: '3:1', description: '' },
      ...{ hiddenFromPublishing: false, valuesByMode: { '3:2': { r: 0, g: 0, b: 1, a: 1 } } },
    });
    const style = board.rectangle(internal, 'Sea', {
      ...{ fills: [BLUE], sharedStyleType: 'FILL', internalOnly: true },
    });
    style.source.id = '2:1';
    board.rectangle(page, 'Styled', { x: 1600, fills: [BLUE], fillStyleId: '2:1' });
  });
  sandbox = await openSandbox(document);
});

afterEach(() => {
  sandbox.close();
});

const fillsOf = (id: string) => document.get(id, 'fills') as { type: string }[];

describe('a picture becomes the fill of', () => {
  test.each(['Shape', 'Ellipse', 'Star', 'Empty frame', 'Frame', 'Main', 'Use'])(
    'the %s, above the fills it has, and nothing else changes',
    async (name) => {
      const id = named(document, name);
      const others = without(document, id, ...(name === 'Main' ? [named(document, 'Use')] : []));
      const before = read(document, id, 'name', 'width', 'height', 'x', 'y');
      const inside = document.descendants(id);
      const fills = fillsOf(id);
      const placed = await placeOn(sandbox, aimAt(sandbox, 'fill', id));
      expect(placed).toMatchObject({ nodeId: id, nodeName: name, notices: [] });
      expect(fillsOf(id)).toEqual([
        ...fills,
        expect.objectContaining({
          type: 'IMAGE',
          scaleMode: 'FILL',
          imageHash: placed.imageHash,
        }),
      ]);
      expect(read(document, id, ...Object.keys(before))).toEqual(before);
      expect(document.descendants(id)).toEqual(inside);
      expect(without(document, id, ...(name === 'Main' ? [named(document, 'Use')] : []))).toEqual(
        others,
      );
    },
  );

  test('a layer of an instance, as an override of that instance alone', async () => {
    const use = named(document, 'Use');
    const [dot = ''] = document.descendants(use);
    const [mainDot = ''] = document.descendants(named(document, 'Main'));
    const others = without(document, dot);
    await placeOn(sandbox, aimAt(sandbox, 'fill', dot));
    expect(fillsOf(dot).at(-1)).toMatchObject({ type: 'IMAGE' });
    expect(fillsOf(mainDot)).toHaveLength(1);
    expect(without(document, dot)).toEqual(others);
    await sandbox.ask({ type: 'restore', nodeIds: [dot] });
    expect(fillsOf(dot)).toEqual(fillsOf(mainDot));
  });
});

describe('choosing another picture', () => {
  test('replaces Limn’s own and never stacks a second', async () => {
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const { imageHash } = await placeOn(sandbox, aimAt(sandbox, 'fill', id), {
      width: 65,
      onto: id,
    });
    expect(fillsOf(id)).toEqual([
      expect.objectContaining({ type: 'SOLID' }),
      expect.objectContaining({ type: 'SOLID' }),
      expect.objectContaining({ type: 'IMAGE', imageHash }),
    ]);
  });

  test('stays between what the designer has put below and above it', async () => {
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const above = { type: 'SOLID', color: { r: 0, g: 1, b: 0 }, opacity: 0.5 };
    document.set(id, 'fills', [...fillsOf(id), above]);
    await placeOn(sandbox, aimAt(sandbox, 'fill', id), { width: 65 });
    expect(fillsOf(id).map(({ type }) => type)).toEqual(['SOLID', 'SOLID', 'IMAGE', 'SOLID']);
  });

  test('in another session still knows Limn’s fill', async () => {
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    sandbox.close();
    sandbox = await openSandbox(document);
    await placeOn(sandbox, aimAt(sandbox, 'fill', id), { width: 65 });
    expect(fillsOf(id).filter(({ type }) => type === 'IMAGE')).toHaveLength(1);
  });
});

describe('Original', () => {
  test.each(['Shape', 'Empty frame', 'Frame', 'Main', 'Use', 'Bound', 'Styled'])(
    'brings the %s back exactly, after two pictures and in another session',
    async (name) => {
      const id = named(document, name);
      const before = document.snapshot();
      await placeOn(sandbox, aimAt(sandbox, 'fill', id));
      await placeOn(sandbox, aimAt(sandbox, 'fill', id), { width: 65, onto: id });
      expect(document.snapshot()).not.toEqual(before);
      sandbox.close();
      sandbox = await openSandbox(document);
      expect(await sandbox.ask({ type: 'restore', nodeIds: [id] })).toMatchObject({
        type: 'restored',
      });
      expect(document.snapshot()).toEqual(before);
    },
  );

  test('is one undo step for all layers', async () => {
    const ids = ['Shape', 'Styled', 'Bound'].map((name) => named(document, name));
    for (const id of ids) await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const pictured = document.snapshot();
    await sandbox.ask({ type: 'restore', nodeIds: ids });
    expect(document.get(ids[1] ?? '', 'fillStyleId')).toBe('S:2:1,');
    document.undo();
    expect(document.snapshot()).toEqual(pictured);
  });

  test('leaves alone what it has brought back before', async () => {
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    await sandbox.ask({ type: 'restore', nodeIds: [id] });
    document.set(id, 'fills', []);
    await sandbox.ask({ type: 'restore', nodeIds: [id] });
    expect(fillsOf(id)).toEqual([]);
  });

  test('of a style that was deleted leaves its paints', async () => {
    const id = named(document, 'Styled');
    const fills = fillsOf(id);
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const recipe = recipeOf(document, id).replace('S:2:1,', 'S:9:9,');
    document.setPluginData(id, 'limn', 'recipe', recipe);
    await sandbox.ask({ type: 'restore', nodeIds: [id] });
    expect(fillsOf(id)).toEqual(fills);
  });

  test('takes at least Limn’s picture away when the recipe is damaged within', async () => {
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const recipe = JSON.parse(recipeOf(document, id)) as { before: { fills: unknown } };
    recipe.before.fills = [{ type: 'NONSENSE' }];
    document.setPluginData(id, 'limn', 'recipe', JSON.stringify(recipe));
    await sandbox.ask({ type: 'restore', nodeIds: [id] });
    expect(fillsOf(id).map(({ type }) => type)).toEqual(['SOLID', 'SOLID']);
  });

  test('of a layer without a recipe of ours changes nothing', async () => {
    const id = named(document, 'Shape');
    document.setPluginData(id, 'limn', 'recipe', '{"version":9}');
    const before = document.snapshot();
    await sandbox.ask({ type: 'restore', nodeIds: [id, '99:99'] });
    expect(document.snapshot()).toEqual(before);
  });
});

describe('one picture is one undo step', () => {
  test('with fill, recipe and relaunch button', async () => {
    const id = named(document, 'Styled');
    document.set(id, 'name', 'Renamed');
    const before = document.snapshot();
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const after = document.snapshot();
    expect(recipeOf(document, id)).toContain('a lighthouse');
    expect(document.relaunchData(id)).toEqual({ illustrate: 'a lighthouse' });
    document.undo();
    expect(document.snapshot()).toEqual(before);
    document.redo();
    expect(document.snapshot()).toEqual(after);
  });

  test('and each choice is one of its own', async () => {
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    const first = document.snapshot();
    await placeOn(sandbox, aimAt(sandbox, 'fill', id), { width: 65, onto: id });
    document.undo();
    expect(document.snapshot()).toEqual(first);
    await placeOn(sandbox, aimAt(sandbox, 'fill', id), { width: 66, onto: id });
    expect(fillsOf(id).map(({ type }) => type)).toEqual(['SOLID', 'SOLID', 'IMAGE']);
  });
});

test('of several in one step that ends early the next picture is no part', async () => {
  const target = aimAt(sandbox, 'fill', named(document, 'Shape'));
  const before = document.snapshot();
  await placeOn(sandbox, target, { more: true });
  const refused = { type: 'place', more: true, target, onto: null, over: null } as const;
  await sandbox.ask({
    ...{ ...refused, bytes: new Uint8Array(20), picture: '' },
    ...{ recipe: RECIPE, button: 'illustrate', words: '' },
  });
  const half = document.snapshot();
  await placeOn(sandbox, target, { width: 65 });
  document.undo();
  expect(document.snapshot()).toEqual(half);
  document.undo();
  expect(document.snapshot()).toEqual(before);
});

test('a recipe too long to write is a notice, and Original works in this session all the same', async () => {
  const id = named(document, 'Styled');
  const before = document.snapshot();
  const recipe = { ...RECIPE, prompt: 'x'.repeat(100_001) };
  const placed = await placeOn(sandbox, aimAt(sandbox, 'fill', id), { recipe });
  expect(placed.notices).toEqual(['recipe-not-written']);
  expect(fillsOf(id).at(-1)).toMatchObject({ type: 'IMAGE' });
  await placeOn(sandbox, aimAt(sandbox, 'fill', id), { recipe, width: 65 });
  expect(fillsOf(id).filter(({ type }) => type === 'IMAGE')).toHaveLength(1);
  await sandbox.ask({ type: 'restore', nodeIds: [id] });
  expect(document.snapshot()).toEqual(before);
});

test('bytes Figma refuses change nothing and say so', async () => {
  const before = document.snapshot();
  const answer = await sandbox.ask({
    type: 'place',
    more: false,
    target: aimAt(sandbox, 'fill', named(document, 'Shape')),
    ...{ onto: null, over: null, bytes: new Uint8Array(20), picture: '' },
    ...{ recipe: RECIPE, button: 'illustrate', words: '' },
  });
  expect(answer).toMatchObject({ type: 'failed', failure: 'image-refused' });
  expect(document.snapshot()).toEqual(before);
});

test('placing costs a few calls, whatever else there is', async () => {
  const id = named(document, 'Inside');
  const before = sandbox.host.counts().total;
  await placeOn(sandbox, aimAt(sandbox, 'fill', id));
  expect(sandbox.host.counts().total - before).toBeLessThanOrEqual(40);
});
