import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import { FigmaError, type Transform } from '../../playground/document/figma-document';
import { relativeTransform } from '../../src/sandbox/relative-transform';
import { read, recipeOf, without } from './compare.fixture';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, placeOn, RECIPE } from './pictures.fixture';

let document: OpenPencilDocument;
let sandbox: Sandbox;

const restyle = { recipe: { ...RECIPE, mode: 'restyle', ratio: null, strength: 0.2 } as const };

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const frame = board.stack(page, 'Hero', 'VERTICAL', {
      ...{ x: 100, y: 200, padding: [30, 40], gap: 10, cornerRadius: 24, clipsContent: true },
      fills: [BLUE],
    });
    board.text(frame, 'Slow weekends', [40, 48], { name: 'Title', fills: [RED] });
    const faded = board.stack(frame, 'Faded', 'HORIZONTAL', { opacity: 0.5, fills: [] });
    board.text(faded, 'at the sea', [20, 28], { name: 'Lead', width: 300, opacity: 0.5 });
    board.text(frame, 'unseen', [20, 28], { name: 'Hidden text', visible: false });
    const off = board.stack(frame, 'Off', 'HORIZONTAL', { visible: false });
    board.text(off, 'unseen too', [20, 28], { name: 'Text in hidden' });
    const turned = board.node(frame, 'FRAME', 'Turned', {
      ...{ width: 200, height: 100, rotation: -30, fills: [] },
    });
    board.text(turned, 'askew', [20, 28], { name: 'Askew', x: 20, y: 30, width: 80 });
    board.rectangle(page, 'Wordless', { x: 100, y: 900, fills: [BLUE] });
    const main = board.node(page, 'COMPONENT', 'Main', {
      ...{ x: 100, y: 1200, width: 200, height: 100, fills: [BLUE] },
    });
    board.text(main, 'Label', [20, 28], { fills: [RED] });
    board.instance(page, main, 'Use', {}, { x: 400, y: 1200 });
    board.node(page, 'FRAME', 'Askew frame', {
      ...{ x: 100, y: 1600, width: 200, height: 100, rotation: 45, fills: [BLUE] },
    });
  });
  // A change of spacing lays the frame out, as opening a file does.
  document.set(named(document, 'Hero'), 'itemSpacing', 12);
  sandbox = await openSandbox(document);
});

afterEach(() => {
  sandbox.close();
});

const textsOf = (id: string) =>
  document.descendants(id).filter((each) => document.typeOf(each) === 'TEXT');
const nameOf = (id: string) => document.get(id, 'name');
const corner = (transform: unknown) => {
  const [[, , x], [, , y]] = transform as Transform;
  return { x, y };
};

describe('the restyled frame', () => {
  test('stands beside the original, of its size and shape, the picture its only fill', async () => {
    const hero = named(document, 'Hero');
    const before = document.snapshot();
    const target = aimAt(sandbox, 'restyled', hero);
    const placed = await placeOn(sandbox, { ...target, name: 'Hero — restyled' }, restyle);
    const { x, y, width, height } = read(document, hero, 'x', 'y', 'width', 'height');
    expect(
      read(document, placed.nodeId, 'type', 'name', 'x', 'y', 'width', 'height', 'layoutMode'),
    ).toEqual({
      ...{ type: 'FRAME', name: 'Hero — restyled', layoutMode: 'NONE' },
      ...{ x: Number(x) + Number(width) + 40, y, width, height },
    });
    expect(read(document, placed.nodeId, 'clipsContent', 'cornerRadius')).toEqual({
      ...{ clipsContent: true, cornerRadius: 24 },
    });
    expect(document.get(placed.nodeId, 'fills')).toEqual([
      expect.objectContaining({ type: 'IMAGE', imageHash: placed.imageHash }),
    ]);
    expect(placed.notices).toEqual([]);
    expect(without(document, placed.nodeId)).toEqual(before);
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  test('carries the visible texts where and as they were, editable', async () => {
    const hero = named(document, 'Hero');
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'restyled', hero), restyle);
    const copies = textsOf(nodeId);
    expect(copies.map(nameOf)).toEqual(['Title', 'Lead', 'Askew']);
    const [from, to] = [hero, nodeId].map((id) => corner(document.get(id, 'absoluteTransform')));
    for (const copy of copies) {
      const original = textsOf(hero).find((id) => nameOf(id) === nameOf(copy)) ?? '';
      const look = ['characters', 'width', 'height', 'fontSize', 'fills', 'textAutoResize'];
      expect(read(document, copy, ...look)).toEqual(read(document, original, ...look));
      const [was, is] = [original, copy].map((id) => corner(document.get(id, 'absoluteTransform')));
      expect((is?.x ?? 0) - (to?.x ?? 0)).toBeCloseTo((was?.x ?? 0) - (from?.x ?? 0));
      expect((is?.y ?? 0) - (to?.y ?? 0)).toBeCloseTo((was?.y ?? 0) - (from?.y ?? 0));
    }
    expect(document.get(copies[1] ?? '', 'opacity')).toBeCloseTo(0.25);
    expect(document.get(copies[2] ?? '', 'rotation')).toBeCloseTo(30);
  });

  test('carries flipped texts, and those of a flipped frame, where and as they were', async () => {
    const hero = named(document, 'Hero');
    document.set(named(document, 'Askew'), 'relativeTransform', [
      [-0.6, 0.8, 90],
      [0.8, 0.6, 30],
    ]);
    const within = (id: string, frame: string) =>
      relativeTransform(
        document.get(frame, 'absoluteTransform') as Transform,
        document.get(id, 'absoluteTransform') as Transform,
      ).flat();
    for (const flip of [null, named(document, 'Turned'), hero]) {
      const at = flip && (document.get(flip, 'relativeTransform') as Transform);
      if (flip && at) {
        const [[a, b, x], [c, d, y]] = at;
        document.set(flip, 'relativeTransform', [
          [-a, b, x + 200],
          [-c, d, y],
        ]);
      }
      const { nodeId, notices } = await placeOn(sandbox, aimAt(sandbox, 'restyled', hero), restyle);
      expect(notices).toEqual([]);
      for (const copy of textsOf(nodeId)) {
        const text = textsOf(hero).find((id) => nameOf(id) === nameOf(copy)) ?? '';
        const [was, is] = [within(text, hero), within(copy, nodeId)];
        was.forEach((number, place) => expect(is[place]).toBeCloseTo(number));
      }
      document.undo();
    }
  });

  test('takes the next picture of its row and goes with Original', async () => {
    const before = document.snapshot();
    const target = aimAt(sandbox, 'restyled', named(document, 'Hero'));
    const one = await placeOn(sandbox, target, restyle);
    const two = await placeOn(sandbox, target, { ...restyle, width: 65, onto: one.nodeId });
    expect(two.nodeId).toBe(one.nodeId);
    expect(document.relaunchData(one.nodeId)).toEqual({ restyle: 'a lighthouse' });
    expect(recipeOf(document, one.nodeId)).toContain(two.imageHash);
    await sandbox.ask({ type: 'restore', nodeIds: [one.nodeId] });
    expect(document.snapshot()).toEqual(before);
  });

  test('is a plain rectangle of the box when there is nothing to keep', async () => {
    const target = aimAt(sandbox, 'restyled', named(document, 'Wordless'));
    const { nodeId } = await placeOn(sandbox, target, restyle);
    expect(read(document, nodeId, 'type', 'width')).toEqual({ type: 'RECTANGLE', width: 120 });
  });

  test('is a new layer where the original stood when it is gone', async () => {
    const target = aimAt(sandbox, 'restyled', named(document, 'Hero'), { x: 700, y: 500 });
    document.remove(named(document, 'Hero'));
    const { nodeId, notices } = await placeOn(sandbox, target, restyle);
    expect(notices).toEqual(['target-gone']);
    expect(read(document, nodeId, 'x', 'y')).toEqual({ x: 700, y: 500 });
  });

  test('of an instance keeps the words of that instance', async () => {
    const target = aimAt(sandbox, 'restyled', named(document, 'Use'));
    const { nodeId } = await placeOn(sandbox, target, restyle);
    expect(textsOf(nodeId).map(nameOf)).toEqual(['Label']);
  });

  test('says so when a text could not be copied', async () => {
    const clone = document.clone.bind(document);
    document.clone = (id) => {
      if (nameOf(id) === 'Lead') throw new FigmaError('in clone: no');
      return clone(id);
    };
    const target = aimAt(sandbox, 'restyled', named(document, 'Hero'));
    const { nodeId, notices } = await placeOn(sandbox, target, restyle);
    expect(notices).toEqual(['texts-missing']);
    expect(textsOf(nodeId).map(nameOf)).toEqual(['Title', 'Askew']);
  });
});

describe('variables', () => {
  const color = (r: number, g: number, b: number) => ({ r, g, b, a: 1 });

  test('show the copies the mode that counted where the originals stand', async () => {
    const themed = await testDocument((board, page) => {
      const modes = [
        { modeId: '3:2', name: 'Light' },
        { modeId: '3:3', name: 'Dark' },
      ];
      board.graph.addCollection({
        ...{ id: '3:1', name: 'Theme', modes, defaultModeId: '3:2', variableIds: [] },
      });
      board.graph.addVariable({
        ...{ id: '3:4', name: 'text', type: 'COLOR', collectionId: '3:1', description: '' },
        hiddenFromPublishing: false,
        valuesByMode: { '3:2': color(1, 0, 0), '3:3': color(0, 0, 1) },
      });
      const outer = board.node(page, 'FRAME', 'Outer', { variableModes: { '3:1': '3:3' } });
      const frame = board.node(outer, 'FRAME', 'Night', { fills: [BLUE] });
      const bound = { fills: [BLUE], boundVariables: { 'fills/0/color': '3:4' } };
      board.text(frame, 'dark', [20, 28], { ...bound, width: 80 });
      const island = board.node(frame, 'FRAME', 'Island', { variableModes: { '3:1': '3:2' } });
      board.text(island, 'light', [20, 28], { ...bound, fills: [RED], width: 80 });
    });
    const own = await openSandbox(themed);
    const night = named(themed, 'Night');
    const exported: unknown[] = [];
    const draw = themed.export.bind(themed);
    themed.export = (id, settings) => {
      exported.push(themed.get(id, 'resolvedVariableModes'));
      return draw(id, settings);
    };
    const before = themed.snapshot();
    await own.ask({ type: 'export', nodeId: night, longSide: 64, keepText: true });
    expect(exported).toEqual([themed.get(night, 'resolvedVariableModes')]);
    const { nodeId } = await placeOn(own, aimAt(own, 'restyled', night), restyle);
    const fills = themed.descendants(nodeId).map((id) => themed.get(id, 'fills'));
    expect(fills).toMatchObject([[{ color: { r: 0, b: 1 } }], [{ color: { r: 1, b: 0 } }]]);
    expect(without(themed, nodeId)).toEqual(before);
    own.close();
  });
});

test('copying costs in proportion to the texts, not to what is around them', async () => {
  const cost = async (texts: number, others: number) => {
    const crowd = await testDocument((board, page) => {
      const frame = board.node(page, 'FRAME', 'Crowd', { width: 4000, height: 4000 });
      for (let at = 0; at < others; at += 1) board.rectangle(frame, 'Shape', { x: at });
      for (let at = 0; at < texts; at += 1) board.text(frame, 'Words', [12, 16], { x: at });
    });
    const own = await openSandbox(crowd);
    const before = own.host.counts().total;
    await placeOn(own, aimAt(own, 'restyled', named(crowd, 'Crowd')), restyle);
    const total = own.host.counts().total - before;
    own.close();
    return total;
  };
  const [few, twice, crowded] = [await cost(20, 0), await cost(40, 0), await cost(20, 400)];
  expect(crowded).toBe(few);
  expect(twice - few).toBeLessThanOrEqual(20 * 12);
});
