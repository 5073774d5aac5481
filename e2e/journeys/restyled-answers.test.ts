import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let mobile: string;

beforeAll(async () => {
  designer = await Designer.sitDown();
  [mobile = ''] = await designer.drive.document.find(['Mobile']);
  await designer.choose('Restyle');
});

beforeEach(() => {
  Object.assign(designer.drive.openrouter.settings, { restyleShape: 'input', latencyMs: 50 });
});

afterAll(() => designer.leave());

const shown = () => designer.panel.getByRole('img', { name: 'The layer as it is sent' });

async function textsIn(frame: string): Promise<string[]> {
  const layers = await designer.drive.document.layers();
  const inside = new Set([frame]);
  for (const { id, parentId } of layers) if (inside.has(parentId)) inside.add(id);
  return layers.filter(({ id, type }) => inside.has(id) && type === 'TEXT').map(({ id }) => id);
}

test('the exact picture that is sent is shown, before on request and while it is drawn from', async () => {
  const { log, settings } = designer.drive.openrouter;
  settings.held = true;
  await designer.drive.select(mobile);
  await designer.swatches.first().waitFor();
  await designer.panel.getByRole('button', { name: 'Show what is sent' }).click();
  const before = await shown().getAttribute('src');
  expect(log.entries.filter(({ route }) => route === 'chat')).toEqual([]);
  await designer.draw('a paper cut');
  await designer.panel.getByRole('button', { name: 'Stop waiting' }).waitFor();
  await designer.panel.getByText(/^Drawing/).waitFor();
  const source = await shown().getAttribute('src');
  expect(source).toBe(before);
  settings.held = false;
  await designer.waitUntilPlaced();
  const sent = log.entries.find(({ route }) => route === 'chat');
  const input = log.inputOf(sent?.id ?? 0) ?? new Uint8Array();
  expect(source?.split(',')[1]).toBe(Buffer.from(input).toString('base64'));
});

test('texts that are hard to read on the new picture are listed, and only those', async () => {
  const [faint = '', ...others] = await textsIn(mobile);
  const behind = await designer.drive.document.get(mobile, 'fills');
  await designer.edit(
    ({ id, fills }) => {
      window.playground?.document.set(id, 'fills', fills);
      window.playground?.document.commitUndo();
    },
    { id: faint, fills: behind },
  );
  await designer.draw('a woodcut');
  await designer.waitUntilDrawn('a woodcut');
  const name = String(await designer.drive.document.get(faint, 'name'));
  const listed = await designer.rows
    .first()
    .getByText(/is hard to read/)
    .allInnerTexts();
  expect(listed.filter((line) => line.includes(name.slice(0, 20)))).toHaveLength(1);
  expect(listed.length).toBeLessThan(others.length + 1);
});

test('an answer in another shape stands flat beside, whole and without the texts', async () => {
  const { document, openrouter } = designer.drive;
  openrouter.settings.restyleShape = 'ratio';
  const before = await document.layers();
  await designer.draw('a mosaic');
  await designer.rows
    .first()
    .getByText(/came back in another shape/)
    .waitFor();
  const made = (await document.layers()).filter(({ id }) => !before.some((one) => one.id === id));
  expect(made).toMatchObject([{ type: 'RECTANGLE', name: 'Mobile — restyled' }]);
  const { width, height, x } = await document.node(made[0]?.id ?? '', 'width', 'height', 'x');
  expect(Number(width)).toBe(Number(await document.get(mobile, 'width')));
  expect(Number(width) / Number(height)).toBeCloseTo(1);
  expect(Number(x)).toBeGreaterThan(Number(await document.get(mobile, 'x')));
});

test('of a frame of nothing but words the background is drawn, and the words stay', async () => {
  const { document } = designer.drive;
  await designer.edit((name) => {
    const own = window.playground?.document;
    const frame = own?.create('FRAME') ?? '';
    own?.set(frame, 'name', name);
    own?.set(frame, 'fills', []);
    own?.set(frame, 'y', 4_000);
    own?.resize(frame, 400, 300);
    const text = own?.create('TEXT') ?? '';
    own?.set(text, 'characters', 'Only words');
    own?.insertChild(frame, null, text);
    own?.commitUndo();
  }, 'Mere words');
  await designer.drive.select('Mere words');
  await designer.panel
    .locator('.row', { hasText: /^Into/ })
    .getByText('Mere words')
    .first()
    .waitFor();
  await designer.draw('soft paper');
  await designer.waitUntilDrawn('soft paper');
  const [made = ''] = await document.find(['Mere words — restyled']);
  const words = await Promise.all(
    (await textsIn(made)).map((id) => document.get(id, 'characters')),
  );
  expect(words).toEqual(['Only words']);
});
