import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../playground/document/open-pencil-document';
import { named, RED, testDocument } from '../playground/document/test-document';
import { openSandbox, type Sandbox } from './sandbox/open-sandbox';
import { aimAt, placeOn } from './sandbox/pictures.fixture';
import { whatChanged } from './what-changed';

let document: OpenPencilDocument;
let sandbox: Sandbox;
let before: unknown;
let shape: string;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const stack = board.stack(page, 'Stack', 'VERTICAL', { x: 0, y: 0, padding: [20, 20] });
    board.rectangle(stack, 'Shape', { fills: [RED] });
    board.text(stack, 'Words', [20, 28]);
    const main = board.node(page, 'COMPONENT', 'Main', { x: 0, y: 500, width: 200, height: 100 });
    board.rectangle(main, 'Photo', { fills: [RED] });
    board.instance(page, main, 'Use', {}, { x: 400, y: 500 });
  });
  sandbox = await openSandbox(document);
  before = document.snapshot();
  shape = named(document, 'Shape');
});

afterEach(() => {
  sandbox.close();
});

const changed = () => whatChanged(before, document.snapshot());
const blue = { type: 'SOLID', color: { r: 0, g: 0, b: 1 } };

describe('of Limn’s own', () => {
  test('a picture in a layer, with its recipe and button, is nobody’s loss', async () => {
    await placeOn(sandbox, aimAt(sandbox, 'fill', shape));
    await placeOn(sandbox, aimAt(sandbox, 'fill', shape), { width: 65, onto: shape });
    expect(changed()).toEqual([]);
  });

  test('nor is one in a main component, which its instances show', async () => {
    const [photo = ''] = document.get(named(document, 'Main'), 'children') as string[];
    await placeOn(sandbox, aimAt(sandbox, 'fill', photo));
    await placeOn(sandbox, aimAt(sandbox, 'fill', named(document, 'Main')), { width: 65 });
    expect(changed()).toEqual([]);
  });

  test('nor are layers of its own, and that they go again', async () => {
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', shape));
    await placeOn(sandbox, aimAt(sandbox, 'restyled', named(document, 'Stack')));
    expect(changed()).toEqual([]);
    before = document.snapshot();
    await sandbox.ask({ type: 'restore', nodeIds: [nodeId] });
    expect(changed()).toEqual([]);
  });
});

test('nor is the frame in which paid pictures are kept', () => {
  const frame = document.create('FRAME');
  const kept = document.create('RECTANGLE');
  document.insertChild(frame, null, kept);
  document.setPluginData(kept, 'limn', 'kept', 'one');
  expect(changed()).toEqual([]);
});

describe('of the designer’s', () => {
  test.each([
    ['a property', () => document.set(named(document, 'Words'), 'opacity', 0.5), /other opacity/],
    ['a fill', () => document.set(shape, 'fills', [blue]), /other fills/],
    ['a name', () => document.set(shape, 'name', 'Renamed'), /other name/],
    ['plugin data', () => document.setPluginData(shape, 'other', 'key', '1'), /other pluginData/],
    ['a removal', () => document.remove(shape), /“Shape” .* was removed/],
    ['a new layer', () => document.create('RECTANGLE'), /was added/],
    [
      'another order',
      () => document.insertChild(named(document, 'Stack'), 1, shape),
      /“Stack” .* other [^.]*children/,
    ],
  ])('%s is told', (_, edit, words) => {
    edit();
    expect(changed().join(' ')).toMatch(words);
  });

  test.each([
    ['a fill below the picture', 'fills', [blue], /other fills/],
    ['its name', 'name', 'Picture', /other name/],
    ['its opacity', 'opacity', 0.5, /other opacity/],
  ])('%s is told of a layer with a picture, too', async (_, property, value, words) => {
    await placeOn(sandbox, aimAt(sandbox, 'fill', shape));
    const picture = (document.get(shape, 'fills') as object[]).at(-1);
    document.set(shape, property, Array.isArray(value) ? [...value, picture] : value);
    expect(changed().join(' ')).toMatch(words);
  });

  test('a layer of Limn’s inside what they laid out is told', async () => {
    const { nodeId } = await placeOn(sandbox, aimAt(sandbox, 'new', shape));
    document.insertChild(named(document, 'Stack'), null, nodeId);
    expect(changed()).toContain(`RECTANGLE “a lighthouse” (${nodeId}) was added to Stack.`);
  });

  test('a picture that is still there without its recipe is told', async () => {
    await placeOn(sandbox, aimAt(sandbox, 'fill', shape));
    document.setPluginData(shape, 'limn', 'recipe', '');
    expect(changed().join(' ')).toMatch(/other fills, pluginRelaunchData/);
  });
});
