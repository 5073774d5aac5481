import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let hero: string;

beforeAll(async () => {
  designer = await Designer.sitDown();
  [hero = ''] = await designer.drive.document.find(['Hero image']);
  await designer.select('Hero image', hero);
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
});

afterAll(() => designer.leave());

const words = () =>
  designer.panel.getByRole('combobox', { name: 'Words from the layer and before' });
const recipe = () => designer.rows.first().getByRole('combobox', { name: 'Use this recipe' });
const SAID = 'a lighthouse at dusk';
const bodies = () =>
  designer.drive.openrouter.log.entries
    .filter(({ route }) => route === 'chat')
    .map(({ body }) => body);
const topFill = async () => (await designer.fills(hero)).at(-1)?.imageHash ?? null;
const charges = () => designer.drive.openrouter.ledger.charges.length;

test('words of the layer and of earlier pictures are one choice away', async () => {
  await designer.prompt.fill('a fox');
  const offered = await words().locator('option').allTextContents();
  expect(offered).toContain('a lighthouse at dusk');
  expect(offered.length).toBeGreaterThan(2);
  await words().selectOption('a lighthouse at dusk');
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
});

test('choosing says where the picture is, and takes it back with one key', async () => {
  const placed = await topFill();
  const row = designer.rows.first();
  const line = row.locator('.picture-row-where');
  const said = await line.getByRole('status').textContent();
  expect(said).toBe('Picture 1: Placed in Hero image');
  await line.getByRole('button', { name: 'Undo' }).press('Enter');
  await row.getByText('Not on canvas').waitFor();
  expect(await topFill()).not.toBe(placed);
  await designer.drive.redo();
  await expect.poll(topFill).toBe(placed);
  await row.getByText('Placed in').waitFor();
});

test('a recipe comes back whole, and nothing is sent for it', async () => {
  await designer.prompt.fill('a fox');
  await designer.set('Model', 'Fine');
  await recipe().selectOption('Use everything again');
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate · $0.035');
  await designer.panel.getByText('An earlier picture').first().waitFor();
  expect(charges()).toBe(1);
});

test('Space held on a picture shows what was there before, and leaves nothing to undo', async () => {
  const placed = await topFill();
  const { keyboard } = designer.drive.page;
  await designer.picture(1).focus();
  for (let times = 0; times < 2; times++) {
    await keyboard.down('Space');
    await expect.poll(topFill).not.toBe(placed);
    await keyboard.up('Space');
    await expect.poll(topFill).toBe(placed);
  }
  expect(await designer.picture(1).isChecked()).toBe(true);
  expect(await designer.focused()).toBe('Picture 1');
  await designer.drive.undo();
  expect(await topFill()).toBeNull();
  await designer.drive.redo();
  expect(await topFill()).toBe(placed);
});

test('Delete takes a picture out of the panel, not off the canvas, and Undo brings it back', async () => {
  const placed = await topFill();
  await designer.picture(1).press('Delete');
  await designer.panel.getByText('Picture discarded').waitFor();
  expect(await designer.rows.count()).toBe(0);
  expect(await topFill()).toBe(placed);
  await designer.panel.getByRole('button', { name: 'Undo' }).click();
  await designer.picture(1).waitFor();
});

test('Cmd or Ctrl with Z takes back on the canvas, and in the prompt only what is typed', async () => {
  const placed = await topFill();
  await designer.prompt.fill('typed');
  await designer.prompt.press('ControlOrMeta+z');
  expect(await topFill()).toBe(placed);
  await designer.picture(1).focus();
  await designer.drive.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(topFill).not.toBe(placed);
});

test('opened again from the layer, the recipe is offered with the price, and nothing is sent', async () => {
  await designer.button.click();
  await designer.waitUntilShown(2);
  const before = charges();
  await designer.drive.select(hero);
  await designer.drive.reopen('illustrate');
  await expect.poll(() => designer.prompt.inputValue()).toBe(SAID);
  await designer.panel.getByText('An earlier picture').first().waitFor();
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate · $0.035');
  expect(charges()).toBe(before);
});

test('the same again is drawn at its price, into the same row', async () => {
  const before = charges();
  await designer.prompt.fill('a fox');
  await designer.button.click();
  await designer.waitUntilDrawn('a fox');
  await recipe().selectOption('Same again · $0.035');
  await expect.poll(() => designer.picture().count()).toBe(2);
  await designer.waitUntilShown(2);
  expect(charges()).toBe(before + 2);
  const [first, again] = bodies().slice(-2);
  expect(again).toEqual(first);
});

test('a Draft restyled becomes a Standard, the picture itself being the input', async () => {
  await designer.set('Model', 'Draft');
  const layOut = designer.panel.getByRole('button', { name: 'Lay out on canvas' });
  await layOut.waitFor();
  designer.drive.openrouter.settings.held = true;
  await designer.button.click();
  // All of them are not there yet.
  await layOut.waitFor({ state: 'detached' });
  await expect.poll(() => designer.picture().count()).toBe(2);
  designer.drive.openrouter.settings.held = false;
  await designer.waitUntilShown(3);
  await layOut.waitFor();
  await recipe().selectOption('Restyle this picture · $0.035');
  await designer.waitUntilShown(4);
  const [draft, standard] = bodies().slice(-2);
  expect(draft).toMatchObject({ model: 'recraft/recraft-v4.1-flash' });
  expect(standard).toMatchObject({
    model: 'recraft/recraft-v4.1',
    image_config: { strength: 0.2 },
  });
  expect(JSON.stringify(standard)).toContain('image_url');
  // Its own colour, and one picture of Limn's.
  expect((await designer.fills(hero)).map(({ type }) => type)).toEqual(['SOLID', 'IMAGE']);
  expect(await designer.summary.innerText()).toMatch(/^Draft/);
});
