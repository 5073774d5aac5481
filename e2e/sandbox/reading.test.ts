import { afterEach, describe, expect, test } from 'vitest';
import { BLUE, named, RED, testDocument } from '../../playground/document/test-document';
import { openReading, type DeclaredPaint } from '../../src/palette/reading';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, placeOn } from './pictures.fixture';

const GREEN = { ...RED, color: { r: 0, g: 1, b: 0, a: 1 } };
const open: Sandbox[] = [];

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

async function start() {
  const document = await testDocument((board, page) => {
    const frame = board.node(page, 'FRAME', 'Frame', { width: 400, height: 300, fills: [BLUE] });
    board.rectangle(frame, 'Shape', { width: 100, height: 100, fills: [RED] });
    board.rectangle(frame, 'Twin', { x: 200, width: 100, height: 100, fills: [RED] });
    board.rectangle(frame, 'Styled', { y: 200, fills: [BLUE], fillStyleId: '2:1' });
    const hidden = board.node(frame, 'FRAME', 'Hidden', { visible: false, fills: [GREEN] });
    board.rectangle(hidden, 'In hidden', { fills: [GREEN] });
    const words = 'two colours';
    board.text(frame, words, [20, 28], {
      ...{ name: 'Words', y: 250, fills: [RED] },
      styleRuns: [{ start: 0, length: 3, style: { fills: [{ ...GREEN, opacity: 0.5 }] } }],
    });
    const internal = board.graph.addPage('Internal');
    internal.internalOnly = true;
    const style = board.rectangle(internal, 'Sea', {
      ...{ fills: [BLUE], sharedStyleType: 'FILL', internalOnly: true },
    });
    style.source.id = '2:1';
    board.graph.addPage('Other page');
  });
  const sandbox = await openSandbox(document);
  open.push(sandbox);
  return { document, sandbox };
}

async function readLayer(sandbox: Sandbox, nodeId: string | null) {
  const answer = await sandbox.ask({ type: 'read', nodeId });
  if (answer.type !== 'reading') throw new Error(JSON.stringify(answer));
  return openReading(answer.reading);
}

const short = (paints: readonly DeclaredPaint[] | null) =>
  paints
    ?.map((paint) => {
      if (paint.type !== 'solid') return paint.type;
      const { r, g, b } = paint.color;
      const { source } = paint;
      const name = source.kind === 'paint' ? '' : ` ${source.name}`;
      return [r, g, b].join('') + name + (paint.thin ? ' thin' : '');
    })
    .sort();

describe('the colours of a layer that is not selected', () => {
  test('are each of its paints once, hidden ones apart, with the names of styles', async () => {
    const { document, sandbox } = await start();
    const { paints } = await readLayer(sandbox, named(document, 'Frame'));
    expect(short(paints)).toEqual(['001', '001 Sea', '010 thin', '100', '100 thin']);
  });

  test('are read on another page, too', async () => {
    const { document, sandbox } = await start();
    const id = named(document, 'Shape');
    document.currentPageId = document.pageIds()[1] ?? '';
    expect(short((await readLayer(sandbox, id)).paints)).toEqual(['100']);
  });

  test('leave out Limn’s own picture', async () => {
    const { document, sandbox } = await start();
    const id = named(document, 'Shape');
    await placeOn(sandbox, aimAt(sandbox, 'fill', id));
    expect(short((await readLayer(sandbox, id)).paints)).toEqual(['100']);
    document.setPluginData(id, 'limn', 'recipe', '');
    sandbox.close();
    const stranger = await openSandbox(document);
    open.push(stranger);
    expect(short((await readLayer(stranger, id)).paints)).toEqual(['100', 'image']);
  });

  test('cost each layer a few calls', async () => {
    const { document, sandbox } = await start();
    const before = sandbox.host.counts();
    await readLayer(sandbox, named(document, 'Frame'));
    const { calls } = sandbox.host.counts();
    const cost = (member: string) => (calls[member] ?? 0) - (before.calls[member] ?? 0);
    // Six layers, one of them hidden; the layer itself is also looked at for what lies behind.
    expect(cost('node.visible')).toBe(6);
    expect(cost('node.strokes')).toBe(5);
    expect(cost('node.fills')).toBeLessThanOrEqual(7);
    expect(cost('node.children')).toBe(1);
  });
});

test('of a selection, texts and strokes are told, however many layers there are', async () => {
  const { document, sandbox } = await start();
  document.selection = [named(document, 'Frame')];
  await sandbox.hear('selection');
  const { paints } = await readLayer(sandbox, null);
  expect(short(paints)?.filter((paint) => paint.endsWith('thin'))).toEqual([
    '010 thin',
    '100 thin',
  ]);
});

test('a page is read like a layer, with its own colour behind', async () => {
  const { document, sandbox } = await start();
  const { paints, backdrop } = await readLayer(sandbox, document.currentPageId);
  expect(short(paints)).toEqual(['001', '001 Sea', '010 thin', '100', '100 thin']);
  expect(backdrop.length).toBeGreaterThan(0);
  const drawn = await sandbox.ask({ type: 'render', nodeId: document.currentPageId });
  expect(drawn).toMatchObject({ renders: { renders: [{ nodeId: named(document, 'Frame') }] } });
});

test('colours beyond Figma’s thousand are walked to, and the walk says how far it is', async () => {
  const { document, sandbox } = await start();
  const frame = named(document, 'Frame');
  for (let count = 0; count < 1_200; count += 1) {
    const id = document.create('RECTANGLE');
    document.insertChild(frame, null, id);
    const color = { r: count / 1_200, g: 0.5, b: 0.25 };
    document.set(id, 'fills', [{ type: 'SOLID', color }]);
  }
  document.selection = [frame];
  await sandbox.hear('selection');
  const { paints } = await readLayer(sandbox, null);
  expect(paints).toHaveLength(1_000);
  expect(short(paints)).toContain('001');
  const told = await sandbox.hear('walking');
  expect(told.read).toBeGreaterThan(0);
  expect(told.known).toBeGreaterThan(told.read);
});

test('a long reading that is told to stop answers with what it has', async () => {
  const { document, sandbox } = await start();
  const frame = named(document, 'Frame');
  for (let count = 0; count < 5_000; count += 1) {
    document.insertChild(frame, null, document.create('RECTANGLE'));
  }
  const before = sandbox.host.counts().calls['node.visible'] ?? 0;
  const reading = readLayer(sandbox, document.currentPageId);
  await sandbox.hear('walking');
  sandbox.tell({ type: 'stop-reading' });
  expect((await reading).paints?.length).toBeGreaterThan(0);
  expect((sandbox.host.counts().calls['node.visible'] ?? 0) - before).toBeLessThan(5_000);
});

test('Limn’s pictures are told with what the designer has under them', async () => {
  const { document, sandbox } = await start();
  await placeOn(sandbox, aimAt(sandbox, 'fill', named(document, 'Twin')));
  const drawn = await sandbox.ask({ type: 'render', nodeId: named(document, 'Frame') });
  if (drawn.type !== 'rendered') throw new Error(drawn.type);
  expect(drawn.renders.renders[0]?.own).toEqual([
    { box: { x: 0.5, y: 0, width: 0.25, height: 1 / 3 }, under: { r: 1, g: 0, b: 0 } },
  ]);
});

test('colour styles and variables by collection and mode lend colours, too', async () => {
  const { openSample } = await import('../../playground/document/open');
  const { createNodeEnvironment } = await import('../../playground/document/node-environment');
  const sandbox = await openSandbox(await openSample(createNodeEnvironment()));
  open.push(sandbox);
  const listed = await sandbox.ask({ type: 'libraries' });
  if (listed.type !== 'libraries') throw new Error(listed.type);
  const { styles, collections } = listed;
  const ofStyles = await sandbox.ask({ type: 'read-library', collectionId: null, modeId: '' });
  if (ofStyles.type !== 'reading') throw new Error(ofStyles.type);
  expect(openReading(ofStyles.reading).paints?.length).toBeGreaterThanOrEqual(styles);
  const [collection] = collections;
  if (!collection) throw new Error('The sample has variables.');
  const modes = collection.modes.map(async ({ modeId }) => {
    const read = await sandbox.ask({ type: 'read-library', collectionId: collection.id, modeId });
    return read.type === 'reading' ? JSON.stringify(openReading(read.reading).paints) : '';
  });
  const values = await Promise.all(modes);
  expect(new Set(values).size).toBe(collection.modes.length);
  expect(values[0]).toMatch(/"kind":"variable"/);
});

test('what lies behind is told nearest first, the page last', async () => {
  const { document, sandbox } = await start();
  const { backdrop } = await readLayer(sandbox, named(document, 'Shape'));
  expect(backdrop.map(short)).toEqual([['001'], [expect.any(String)]]);
});

test('a reading of the selection ends when the selection changes', async () => {
  const { document, sandbox } = await start();
  document.selection = [named(document, 'Styled')];
  await sandbox.hear('selection');
  const asked = sandbox.ask({ type: 'render', nodeId: null });
  document.selection = [named(document, 'Shape')];
  expect(await asked).toMatchObject({ failure: 'superseded' });
});

test('renders are of the selection, or of the one layer asked for', async () => {
  const { document, sandbox } = await start();
  document.selection = [named(document, 'Shape'), named(document, 'Twin')];
  await sandbox.hear('selection');
  const ofSelection = await sandbox.ask({ type: 'render', nodeId: null });
  expect(ofSelection).toMatchObject({
    renders: { revision: 1, renders: [{}, {}], skipped: 0 },
  });
  const nodeId = named(document, 'Frame');
  const ofFrame = await sandbox.ask({ type: 'render', nodeId });
  expect(ofFrame).toMatchObject({ renders: { renders: [{ nodeId }] } });
});

test.each(['read', 'render'] as const)('%s of a layer that is gone says so', async (type) => {
  const { sandbox } = await start();
  expect(await sandbox.ask({ type, nodeId: '99:9' })).toMatchObject({ failure: 'layer-gone' });
});
