import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { named, RED, testDocument } from '../../playground/document/test-document';
import { read, recipeOf, without } from './compare.fixture';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, placeOn } from './pictures.fixture';

let document: OpenPencilDocument;
let sandbox: Sandbox;
let first: string;
let second: string;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const stack = board.stack(page, 'Stack', 'VERTICAL', { x: 0, y: 0, padding: [20, 20] });
    board.text(stack, 'Words', [20, 28]);
    const group = board.node(stack, 'GROUP', 'Group', { width: 60, height: 60 });
    board.rectangle(group, 'Grouped', { width: 60, height: 60, fills: [RED] });
    const main = board.node(page, 'COMPONENT', 'Main', { x: 0, y: 1000 });
    board.text(main, 'Label', [20, 28]);
    board.instance(page, main, 'Use', {}, { x: 200, y: 1000 });
    board.node(page, 'COMPONENT_SET', 'Set', { x: 0, y: 1200, width: 50, height: 50 });
    board.node(page, 'LINE', 'Line', { x: 0, y: 1400, width: 100, height: 0 });
    board.node(page, 'CONNECTOR', 'Connector', { x: 0, y: 1600 });
    board.rectangle(page, 'Hidden', { x: 0, y: 1800, visible: false, fills: [RED] });
    board.rectangle(page, 'Locked', { x: 0, y: 2000, locked: true, fills: [RED] });
    board.rectangle(page, 'Flat', { x: 0, y: 2200, width: 40, height: 0.5, fills: [RED] });
    const section = board.node(page, 'SECTION', 'Section', {
      ...{ x: 1000, y: 3000, width: 800, height: 400 },
    });
    board.rectangle(section, 'In section', { x: 50, y: 60, fills: [RED] });
    board.rectangle(section, 'In the way', { x: 190, y: 60, width: 60, fills: [RED] });
    const secret = board.node(page, 'SECTION', 'Hidden section', {
      ...{ x: 1000, y: 4000, width: 400, height: 400, visible: false },
    });
    board.rectangle(secret, 'Secret', { x: 50, y: 60, fills: [RED] });
    const other = board.graph.addPage('Other page');
    board.rectangle(other, 'Elsewhere', { x: 100, y: 100, fills: [RED] });
  });
  [first = '', second = ''] = document.pageIds();
  sandbox = await openSandbox(document);
});

afterEach(() => {
  sandbox.close();
});

describe('beside', () => {
  test.each([
    'Words',
    'Grouped',
    'Group',
    'Line',
    'Connector',
    'Section',
    'Set',
    'Locked',
    'Hidden',
    'Flat',
    'Label',
    'Main',
  ])(
    '%s a new layer stands on the page, of the asked size, and nothing else changes',
    async (name) => {
      const id = document.descendants(first).find((each) => document.get(each, 'name') === name);
      const before = document.snapshot();
      const placed = await placeOn(sandbox, aimAt(sandbox, 'new', id ?? ''));
      expect(placed.notices).toEqual([]);
      expect(read(document, placed.nodeId, 'type', 'parent', 'name', 'width', 'height')).toEqual({
        ...{ type: 'RECTANGLE', parent: first, name: 'a lighthouse', width: 120, height: 80 },
      });
      expect(document.get(placed.nodeId, 'fills')).toEqual([
        expect.objectContaining({ type: 'IMAGE', scaleMode: 'FILL', imageHash: placed.imageHash }),
      ]);
      expect(without(document, placed.nodeId)).toEqual(before);
      document.undo();
      expect(document.snapshot()).toEqual(before);
    },
  );

  test('a layer of an instance it stands right of the instance', async () => {
    const [label = ''] = document.descendants(named(document, 'Use'));
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', label));
    expect(read(document, nodeId, 'parent', 'x', 'y')).toEqual({ parent: first, x: 340, y: 1000 });
  });
});

describe('the spot', () => {
  test('is right of the outermost ancestor, 40 away', async () => {
    const { x, width } = read(document, named(document, 'Stack'), 'x', 'width');
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', named(document, 'Grouped')));
    expect(document.get(nodeId, 'x')).toBe(Number(x) + Number(width) + 40);
    expect(document.get(nodeId, 'y')).toBe(0);
  });

  test('is the next free one', async () => {
    const target = aimAt(sandbox, 'new', named(document, 'Stack'));
    const one = await placeOn(sandbox, target);
    const two = await placeOn(sandbox, target, { width: 65 });
    expect(document.get(two.nodeId, 'x')).toBe(Number(document.get(one.nodeId, 'x')) + 160);
  });

  test('is in the nearest section, past what is in the way', async () => {
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', named(document, 'In section')));
    expect(read(document, nodeId, 'parent', 'x', 'y')).toEqual({
      ...{ parent: named(document, 'Section'), x: 290, y: 60 },
    });
  });

  test('is never in a hidden section, where nobody would see the picture', async () => {
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', named(document, 'Secret')));
    expect(document.get(nodeId, 'parent')).toBe(first);
  });

  test('is in the middle of the view when nothing was selected', async () => {
    const { pageId, name, box } = aimAt(sandbox, 'new', '');
    const target = { kind: 'new', nodeId: null, pageId, name, box } as const;
    const { nodeId, notices } = await placeOn(sandbox, target);
    expect(notices).toEqual([]);
    expect(read(document, nodeId, 'x', 'y')).toEqual({ x: 4940, y: 4960 });
  });
});

describe('what is dropped', () => {
  const drop = (x: number, y: number, dropMetadata: unknown = 'a/0') =>
    sandbox.host.drop({ x, y, items: [], dropMetadata });
  const told = async (x: number, y: number) => {
    drop(x, y);
    return sandbox.hear('dropped');
  };

  test.each([
    ['Grouped', 30, 30, null],
    ['Label', 5, 1005, 'text'],
    ['Stack', 90, 90, null],
    ['Locked', 10, 2010, 'locked'],
    ['Set', 10, 1210, 'component-set'],
    ['In section', 1060, 3070, null],
    ['Section', 1700, 3300, 'section'],
  ] as const)('on %s is told with the layer', async (name, x, y, refusesFill) => {
    const id = document.descendants(first).find((each) => document.get(each, 'name') === name);
    const layer = { id, name, refusesFill };
    expect(await told(x, y)).toMatchObject({ picture: 'a/0', layer, x, y });
  });

  test('on a layer of an instance is told with that', async () => {
    const [label = ''] = document.descendants(named(document, 'Use'));
    expect((await told(205, 1005)).layer).toMatchObject({ id: label, inInstance: true });
  });

  test.each([
    ['nothing', -50, -50],
    ['a hidden layer', 10, 1810],
    ['a hidden section', 1060, 4070],
  ])('on %s is told without', async (_, x, y) => {
    expect(await told(x, y)).toMatchObject({ layer: null });
  });

  test('and is not of the panel is left to Figma', async () => {
    drop(30, 70, null);
    drop(30, 70, { picture: 'a/0' });
    expect(await told(-50, -50)).toMatchObject({ layer: null });
    expect(sandbox.news.filter(({ type }) => type === 'dropped')).toHaveLength(1);
  });

  test('on the canvas stands exactly there, whatever else does, as one undo', async () => {
    const { pageId, name } = aimAt(sandbox, 'spot', '');
    const box = { x: 10, y: -20, width: 120, height: 80 };
    const before = document.snapshot();
    const target = { kind: 'spot', nodeId: null, pageId, name, box } as const;
    const { nodeId, notices } = await placeOn(sandbox, target);
    expect(notices).toEqual([]);
    expect(read(document, nodeId, 'parent', 'x', 'y', 'width', 'height')).toEqual({
      ...{ parent: first, ...box },
    });
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  test('in a section stands in it', async () => {
    const section = named(document, 'Section');
    const target = aimAt(sandbox, 'spot', section, { x: 1100, y: 3200 });
    const { nodeId } = await placeOn(sandbox, target);
    expect(read(document, nodeId, 'parent', 'x', 'y')).toEqual({ parent: section, x: 100, y: 200 });
  });
});

describe('since the click', () => {
  const shape = () => named(document, 'Grouped');

  test('the target was deleted: a new layer where it stood', async () => {
    const target = aimAt(sandbox, 'fill', shape(), { x: 700, y: 500 });
    document.remove(shape());
    const { nodeId, notices } = await placeOn(sandbox, target);
    expect(notices).toEqual(['target-gone']);
    expect(read(document, nodeId, 'x', 'y', 'width')).toEqual({ x: 700, y: 500, width: 120 });
  });

  test('the layer beside which it should stand was deleted', async () => {
    const target = aimAt(sandbox, 'new', shape(), { x: 700, y: 500 });
    document.remove(shape());
    const { nodeId, notices } = await placeOn(sandbox, target);
    expect(notices).toEqual(['target-gone']);
    expect(read(document, nodeId, 'x', 'y')).toEqual({ x: 700, y: 500 });
  });

  test('the target was locked: a new layer beside it, and the layer is as it was', async () => {
    const target = aimAt(sandbox, 'fill', shape());
    document.set(named(document, 'Stack'), 'locked', true);
    const before = document.snapshot();
    const { nodeId, notices } = await placeOn(sandbox, target);
    expect(notices).toEqual(['target-locked']);
    expect(without(document, nodeId)).toEqual(before);
  });

  test('the target was hidden: it takes the picture all the same', async () => {
    const target = aimAt(sandbox, 'fill', shape());
    document.set(shape(), 'visible', false);
    expect(await placeOn(sandbox, target)).toMatchObject({ nodeId: shape(), notices: [] });
  });

  test('the target was moved into another frame', async () => {
    const target = aimAt(sandbox, 'fill', shape());
    document.insertChild(named(document, 'Section'), null, shape());
    expect(await placeOn(sandbox, target)).toMatchObject({ nodeId: shape(), notices: [] });
  });

  test('the designer went to another page: it lands where it was aimed', async () => {
    const fill = aimAt(sandbox, 'fill', shape());
    const beside = aimAt(sandbox, 'new', shape());
    document.currentPageId = second;
    expect(await placeOn(sandbox, fill)).toMatchObject({
      ...{ nodeId: shape(), notices: ['other-page'] },
    });
    const { nodeId, notices } = await placeOn(sandbox, beside, { width: 65 });
    expect(notices).toEqual(['other-page']);
    expect(document.get(nodeId, 'parent')).toBe(first);
    expect(document.currentPageId).toBe(second);
  });

  test('the page of the target was deleted: in view on the page there is', async () => {
    document.currentPageId = second;
    const target = aimAt(sandbox, 'fill', named(document, 'Elsewhere'));
    document.currentPageId = first;
    document.remove(second);
    const { nodeId, notices } = await placeOn(sandbox, target);
    expect(notices).toEqual(['target-gone']);
    expect(read(document, nodeId, 'parent', 'x')).toEqual({ parent: first, x: 4940 });
  });
});

describe('an earlier picture of the same row', () => {
  test('gives its layer to the next', async () => {
    const target = aimAt(sandbox, 'new', named(document, 'Words'));
    const one = await placeOn(sandbox, target);
    const two = await placeOn(sandbox, target, { width: 65, onto: one.nodeId });
    expect(two.nodeId).toBe(one.nodeId);
    expect(document.get(one.nodeId, 'fills')).toHaveLength(1);
  });

  test('that was undone is placed anew', async () => {
    const target = aimAt(sandbox, 'new', named(document, 'Words'));
    const one = await placeOn(sandbox, target);
    document.undo();
    const again = await placeOn(sandbox, target, { onto: one.nodeId });
    expect(document.typeOf(again.nodeId)).toBe('RECTANGLE');
    expect(again.notices).toEqual([]);
  });
});

describe('Original of a layer Limn made', () => {
  test('takes the layer away, as one step', async () => {
    const before = document.snapshot();
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', named(document, 'Words')));
    await sandbox.ask({ type: 'restore', nodeIds: [nodeId] });
    expect(document.snapshot()).toEqual(before);
    document.undo();
    expect(recipeOf(document, nodeId)).toContain('a lighthouse');
  });

  test('leaves it when the designer has given it fills of their own', async () => {
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', named(document, 'Words')));
    const own = { type: 'SOLID', color: { r: 0, g: 1, b: 0 } };
    document.set(nodeId, 'fills', [...(document.get(nodeId, 'fills') as object[]), own]);
    await sandbox.ask({ type: 'restore', nodeIds: [nodeId] });
    expect(document.get(nodeId, 'fills')).toEqual([expect.objectContaining(own)]);
  });
});

describe('on a page of 2,000 layers', () => {
  let page: OpenPencilDocument;
  let own: Sandbox;

  beforeEach(async () => {
    page = await testDocument((board, canvas) => {
      board.rectangle(canvas, 'Here', { width: 100, height: 100, fills: [RED] });
      for (let at = 0; at < 2_000; at += 1) {
        board.rectangle(canvas, `Shape ${at}`, { x: at * 20, y: 300, width: 10, height: 10 });
      }
      board.graph.addPage('Elsewhere');
    });
    own = await openSandbox(page);
  });

  afterEach(() => {
    own.close();
  });

  const beside = () => placeOn(own, aimAt(own, 'new', named(page, 'Here')));
  const calls = async (work: () => Promise<unknown>) => {
    const before = own.host.counts();
    await work();
    const after = own.host.counts();
    const boxes = 'node.absoluteBoundingBox';
    return {
      total: after.total - before.total,
      boxes: (after.calls[boxes] ?? 0) - (before.calls[boxes] ?? 0),
    };
  };
  /** Until Figma has told of what was done. */
  const told = () => new Promise((next) => setTimeout(next, 50));

  test('each is asked once where it stands, and the next placings cost a small constant', async () => {
    const first = await calls(beside);
    expect(first.boxes).toBe(2_002);
    expect(first.total - first.boxes).toBeLessThan(40);
    for (let again = 0; again < 3; again += 1) {
      await told();
      const next = await calls(beside);
      expect(next.boxes).toBeLessThan(10);
      expect(next.total).toBeLessThan(50);
    }
  });

  test('what has been moved since is never covered', async () => {
    await beside();
    await told();
    page.set(named(page, 'Shape 7'), 'x', 300);
    page.set(named(page, 'Shape 7'), 'y', 20);
    await told();
    expect(read(page, (await beside()).nodeId, 'x', 'y')).toEqual({ x: 350, y: 0 });
  });

  test('what has been moved on a page nobody watches is never covered either', async () => {
    const [here, elsewhere = ''] = page.pageIds();
    const target = aimAt(own, 'new', named(page, 'Here'));
    await placeOn(own, target);
    page.currentPageId = elsewhere;
    await told();
    await placeOn(own, target);
    page.set(named(page, 'Shape 7'), 'x', 465);
    page.set(named(page, 'Shape 7'), 'y', 20);
    await told();
    const { nodeId } = await placeOn(own, target);
    expect(read(page, nodeId, 'parent', 'x', 'y')).toEqual({ parent: here, x: 515, y: 0 });
  });
});
