import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let hero: string;
let cover: string;
const SAID = 'a lighthouse at dusk';

beforeAll(async () => {
  designer = await Designer.sitDown();
  [hero = '', cover = ''] = await designer.drive.document.find(['Hero image', 'Cover']);
  await designer.select('Hero image', hero);
  await designer.draw(SAID);
  await designer.waitUntilPlaced();
  await history().getByText('History · 1 picture').waitFor();
});

afterAll(() => designer.leave());

const history = () => designer.panel.getByRole('region', { name: 'History' });
const past = () => history().getByRole('button', { name: SAID });
const details = () => history().getByRole('group', { name: SAID });
const entries = async () =>
  Object.entries(await designer.drive.storage.entries()).filter(([name]) =>
    name.startsWith('attempt/past '),
  );
const picture = async (layer: string) => (await designer.fills(layer)).at(-1)?.imageHash;
const charges = () => designer.drive.openrouter.ledger.charges.length;

async function open(): Promise<void> {
  await history().locator('summary').press('Enter');
}

test('what was drawn is remembered small, with its recipe, and comes back when Limn does', async () => {
  const [[, line] = []] = await entries();
  expect(String(line).length).toBeLessThan(8_000);
  await designer.drive.reopen();
  await designer.prompt.fill('a fox');
  await open();
  await history().getByText('Today').waitFor();
  await past().waitFor();
});

test('looking at a picture by keyboard changes nothing of the form', async () => {
  await past().press('Enter');
  await details()
    .getByText(/^Drawn by Limn · \$0\.035/)
    .waitFor();
  expect(await designer.prompt.inputValue()).toBe('a fox');
  await details().getByRole('combobox').selectOption('Use its words');
  expect(await designer.prompt.inputValue()).toBe(SAID);
});

test('the whole picture is placed from the document into another layer, free', async () => {
  await designer.select('Cover', cover);
  await details().getByRole('button', { name: 'Place, free' }).click();
  await expect.poll(() => picture(cover)).toBe(await picture(hero));
  expect(charges()).toBe(1);
});

test('dragged onto the canvas it is whole there too, free', async () => {
  const { drive } = designer;
  await drive.page.evaluate(() => window.playground?.view?.moveTo({ x: -3000, y: -3000 }, 0.2));
  await drive.dragOut(past(), await drive.pointOf(-3000, -3000));
  const made = async () =>
    (await drive.document.carriers('limn', 'recipe')).find(({ name }) => name === SAID);
  await expect.poll(made).toBeDefined();
  const { id = '' } = (await made()) ?? {};
  expect(await picture(id)).toBe(await picture(hero));
  expect(await drive.document.node(id, 'x', 'width')).toEqual({ x: -3512, width: 1024 });
  expect(charges()).toBe(1);
});

test('two hundred more are one line until they are looked at; damaged and newer ones stay', async () => {
  const [[, line] = []] = await entries();
  const known = JSON.parse(String(line)) as { recipe: object };
  for (let at = 0; at < 200; at++) {
    const date = new Date(Date.UTC(2026, 9, 1 + (at % 20))).toISOString();
    const recipe = { ...known.recipe, date, prompt: `picture ${at}` };
    const text = JSON.stringify({ ...known, key: `a${1000 + at} 0`, recipe });
    await designer.drive.storage.put(`attempt/past a${1000 + at} 0 ${text.length}`, text);
  }
  await designer.drive.storage.put('attempt/past b 0 4', 'torn');
  await designer.drive.storage.put('attempt/past c', JSON.stringify({ ...known, version: 2 }));
  await designer.drive.reopen();
  await history().getByText('History · 203 pictures').waitFor();
  expect(await history().getByRole('button').count()).toBe(0);
  await open();
  await expect.poll(() => history().locator('.history-picture').count()).toBe(201);
  await history().getByText('20 October 2026').waitFor();
  await designer.prompt.fill('typed beside them');
  // One that is written down anew is there twice for a moment.
  await expect.poll(async () => (await entries()).length).toBe(203);
});

test('words find pictures among them, and changing them changes nothing else', async () => {
  const search = history().getByRole('searchbox', { name: 'Search the history' });
  await search.pressSequentially('Picture 17 HERO');
  await history().getByText('12 of 201').waitFor();
  expect(await history().locator('.history-picture').count()).toBe(12);
  await search.fill('a walrus');
  await history().getByText('0 of 201').waitFor();
  expect(await designer.prompt.inputValue()).toBe('typed beside them');
  await search.fill('');
  await expect.poll(() => history().locator('.history-picture').count()).toBe(201);
});

test('all is forgotten after a question, and layers keep their pictures', async () => {
  const placed = await picture(hero);
  await history().getByRole('button', { name: 'Clear all' }).press('Enter');
  await history().getByText('Layers keep their pictures.').waitFor();
  await history().getByRole('button', { name: 'Forget' }).press('Enter');
  await history().waitFor({ state: 'detached' });
  await expect.poll(entries).toEqual([]);
  expect(await picture(hero)).toBe(placed);
  expect(await designer.drive.problems()).toEqual([]);
});
