import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import { read } from './compare.fixture';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, placeOn, RECIPE } from './pictures.fixture';

let document: OpenPencilDocument;
let sandbox: Sandbox;
const restyle = { recipe: { ...RECIPE, mode: 'restyle', ratio: null, strength: 0.2 } as const };

beforeAll(async () => {
  document = await testDocument((board, page) => {
    const boxOf = (x: number) => ({ x, y: 0, width: 200, height: 160, fills: [BLUE] });
    const masked = board.node(page, 'FRAME', 'Masked', boxOf(0));
    board.rectangle(masked, 'Mask', { isMask: true, width: 80, height: 60, fills: [RED] });
    board.text(masked, 'under a mask', [20, 28], { width: 160 });
    const blended = board.node(page, 'FRAME', 'Blended', {
      ...{ ...boxOf(300), blendMode: 'MULTIPLY', opacity: 0.4 },
    });
    board.text(blended, 'multiplied', [20, 28], { blendMode: 'SCREEN', opacity: 0.5 });
    const turned = board.node(page, 'FRAME', 'Turned', { ...boxOf(700), rotation: 33 });
    board.text(turned, 'askew', [20, 28], { rotation: -12, x: 40, y: 40 });
    const clipped = board.node(page, 'FRAME', 'Clipped', { ...boxOf(1100), clipsContent: true });
    board.text(clipped, 'half outside', [20, 28], { x: 150, y: 140 });
    board.rectangle(clipped, 'Outside', { x: -90, y: -90, fills: [RED] });
    const label = board.stack(page, 'Label', 'HORIZONTAL', { x: 1500, padding: [4, 8] });
    label.type = 'COMPONENT';
    board.text(label, 'inner', [12, 16]);
    const card = board.stack(page, 'Card', 'VERTICAL', { x: 1800, gap: 8, padding: [8, 8] });
    card.type = 'COMPONENT';
    board.text(card, 'outer', [20, 28]);
    board.instance(card, label, 'Nested', {});
    board.instance(page, card, 'Use', {}, { x: 2100 });
  });
  sandbox = await openSandbox(document);
});

afterAll(() => {
  sandbox.close();
});

test.each(['Masked', 'Blended', 'Turned', 'Clipped', 'Card', 'Use'])(
  'a picture comes and goes without a trace: %s',
  (name) => comesAndGoes(sandbox, document, name),
);

test('copied words keep their blending and stand in the new frame, clipped as they were', async () => {
  for (const [name, text] of [
    ['Blended', 'multiplied'],
    ['Clipped', 'half outside'],
  ] as const) {
    const aim = aimAt(sandbox, 'restyled', named(document, name));
    const { nodeId } = await placeOn(sandbox, aim, restyle);
    const [copy = ''] = document.descendants(nodeId);
    const original = document
      .descendants(named(document, name))
      .find((id) => document.typeOf(id) === 'TEXT');
    expect(document.get(copy, 'characters')).toBe(text);
    expect(read(document, copy, 'blendMode', 'x', 'y')).toEqual(
      read(document, original ?? '', 'blendMode', 'x', 'y'),
    );
    document.undo();
  }
});

describe('a frame of 5,000 layers', () => {
  const crowded = () =>
    testDocument((board, page) => {
      board.node(page, 'FRAME', 'Empty', { width: 400, height: 400 });
      const crowd = board.node(page, 'FRAME', 'Crowd', { x: 900, width: 4000, height: 500 });
      for (let at = 1; at < 5_000; at += 1)
        board.rectangle(crowd, 'Dot', { x: at % 4000, width: 2, height: 2, fills: [RED] });
      board.text(crowd, 'one of many', [40, 48], { width: 400 });
    });

  test('bears a picture without a trace, too', async () => {
    const file = await crowded();
    const own = await openSandbox(file);
    await comesAndGoes(own, file, 'Crowd');
    own.close();
  });

  test('takes it in the same few calls as an empty one', async () => {
    const file = await crowded();
    const calls = async (name: string) => {
      const own = await openSandbox(file);
      const before = own.host.counts().total;
      await placeOn(own, aimAt(own, 'fill', named(file, name)));
      const { total } = own.host.counts();
      own.close();
      return total - before;
    };
    expect(await calls('Crowd')).toBe(await calls('Empty'));
  });
});

async function comesAndGoes(at: Sandbox, file: OpenPencilDocument, name: string): Promise<void> {
  const nodeId = named(file, name);
  const before = file.snapshot();
  const drawn = await at.ask({ type: 'export', nodeId, longSide: 64, keepText: true });
  expect(drawn.type === 'exported' && drawn.kept.length).toBeGreaterThan(0);
  expect(file.snapshot()).toEqual(before);
  for (const kind of ['fill', 'new', 'restyled'] as const) {
    const { nodeId: onto } = await placeOn(at, aimAt(at, kind, nodeId), restyle);
    const fills = file.get(onto, 'fills') as { type: string }[];
    expect(fills.at(-1)).toMatchObject({ type: 'IMAGE', scaleMode: 'FILL' });
    await at.ask({ type: 'restore', nodeIds: [onto] });
    expect(file.snapshot(), kind).toEqual(before);
  }
}
