import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
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
  const recipe = designer.panel.getByRole('region', { name: 'Recipe of this picture' });
  await recipe.getByText('a lighthouse at dusk').waitFor();
  expect(await recipe.innerText()).toContain('$0.035');
  await recipe.getByRole('button', { name: 'Use these words' }).click();
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
});

test('a relaunch button opens Limn and sends nothing', async () => {
  const sent = designer.drive.openrouter.ledger.charges.length;
  await designer.drive.reopen('illustrate');
  await designer.button.waitFor();
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(sent);
});
