import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let images: string[];
let before: unknown;

beforeAll(async () => {
  designer = await Designer.sitDown();
  before = await designer.drive.document.snapshot();
  const layers = await designer.drive.document.layers();
  const grid = layers.find(({ name }) => name === 'Card grid');
  const cards = layers.filter(({ parentId }) => parentId === grid?.id).map(({ id }) => id);
  images = cards;
  await designer.drive.select(...cards);
});

afterAll(() => designer.leave());

test('the price is for all of them', async () => {
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate 3 layers · $0.105');
});

test('{text} becomes the heading of each, and can be edited', async () => {
  await designer.prompt.fill('{text}, flat editorial spot illustration');
  const words = designer.panel.getByRole('textbox', { name: /^\{text\} for/ });
  await expect.poll(() => words.count()).toBe(3);
  const said = await words.evaluateAll((fields) =>
    fields.map((field) => (field as HTMLInputElement).value),
  );
  expect(new Set(said).size).toBe(3);
  await words.nth(1).fill('A rowing boat');
});

test('each layer gets its own picture, from its own words', async () => {
  await designer.draw('{text}, flat editorial spot illustration');
  await expect
    .poll(() => designer.rows.getByText('Placed in').count(), { timeout: 20_000 })
    .toBe(3);
  const { entries } = designer.drive.openrouter.log;
  const prompts = entries
    .filter(({ route }) => route === 'chat')
    .map(({ body }) => JSON.stringify(body));
  expect(prompts).toHaveLength(3);
  expect(prompts.some((prompt) => prompt.includes('A rowing boat, flat'))).toBe(true);
  expect(images).toHaveLength(3);
});

test('Undo all takes all three back', async () => {
  await designer.panel.getByRole('button', { name: 'Undo all' }).click();
  await expect
    .poll(async () => JSON.stringify(await designer.drive.document.snapshot()))
    .toBe(JSON.stringify(before));
});

test('one that failed is tried again singly', async () => {
  const charges = designer.drive.openrouter.ledger.charges.length;
  designer.drive.openrouter.faults.next('400-refusal');
  await designer.button.click();
  await designer.panel.getByText(/declined/).waitFor();
  await expect
    .poll(() => designer.drive.openrouter.ledger.charges.length, { timeout: 20_000 })
    .toBe(charges + 2);
});

test('above a dollar the button asks once, in place, and Esc takes it back', async () => {
  const charges = designer.drive.openrouter.ledger.charges.length;
  await designer.set('Model', 'Fine');
  await designer.drive.select(...images, 'Hero image', 'Mobile', 'Footer');
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate 6 layers · $1.26');
  await designer.button.click();
  await designer.panel.getByText(/Press again to pay this much/).waitFor();
  expect(await designer.button.innerText()).toBe('Illustrate 6 layers · $1.26?');
  await designer.button.press('Escape');
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate 6 layers · $1.26');
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(charges);
});
