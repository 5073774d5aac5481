import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let hero: string;
let before: unknown;

const recipe = () => designer.panel.getByRole('region', { name: 'Recipe of this picture' });

beforeAll(async () => {
  designer = await Designer.sitDown();
  [hero = ''] = await designer.drive.document.find(['Hero image']);
  before = await designer.drive.document.snapshot();
  await designer.select('Hero image', hero);
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
  // The row of the picture says it all as long as it is there.
  expect(await recipe().count()).toBe(0);
  await designer.prompt.fill('something else');
  await designer.drive.reopen();
  await designer.button.waitFor();
});

afterAll(() => designer.leave());

test('key and settings are still there', async () => {
  expect(await designer.panel.getByText(/ends in/).count()).toBe(1);
});

test('the words made into the picture are found on its layer, and can be used again', async () => {
  await designer.drive.select('Hero image');
  await recipe().getByText('a lighthouse at dusk').waitFor();
  expect(await recipe().innerText()).toContain('$0.035');
  await recipe().getByRole('combobox').selectOption('Use its words');
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
});

test('a relaunch button opens Limn and sends nothing', async () => {
  const sent = designer.drive.openrouter.ledger.charges.length;
  await designer.drive.reopen('illustrate');
  await designer.button.waitFor();
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(sent);
});

test('Original brings back, session after session, exactly what was there', async () => {
  await designer.drive.select(hero);
  const placed = await designer.drive.document.snapshot();
  await recipe().getByRole('button', { name: 'Original' }).click();
  await recipe().waitFor({ state: 'detached' });
  expect(await designer.drive.document.snapshot()).toEqual(before);
  await designer.drive.undo();
  expect(await designer.drive.document.snapshot()).toEqual(placed);
  await recipe().getByText('a lighthouse at dusk').waitFor();
});
