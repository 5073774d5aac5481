import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let code: string;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

const field = () => designer.panel.getByLabel('Code from OpenRouter');
const paths = () => designer.drive.openrouter.log.entries.map(({ path }) => path);

test('the first Illustrate asks for the key, with the price and what leaves', async () => {
  await designer.prompt.fill('a lighthouse at dusk');
  await designer.button.click();
  await designer.panel.getByText(/paid by you to OpenRouter, \$0\.035 each/).waitFor();
  await designer.panel.getByText(/To OpenRouter and Recraft: your words/).waitFor();
});

test('signing in opens OpenRouter’s page, which shows a code', async () => {
  const opening = designer.drive.page.context().waitForEvent('page');
  await designer.panel.getByRole('button', { name: 'Sign in with OpenRouter' }).click();
  const page = await opening;
  const asked = new URL(page.url()).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
    code_challenge_method: 'S256',
    key_label: 'Limn',
  });
  code = await page.locator('code').innerText();
  await page.close();
  await field().waitFor();
  expect(await designer.focused()).toBe('Code from OpenRouter');
});

test('a wrong code is refused in words, and another page can be opened', async () => {
  await field().fill('not the code');
  await designer.panel.getByRole('button', { name: 'Connect' }).click();
  await designer.panel.getByText(/does not accept this code/).waitFor();
  const opening = designer.drive.page.context().waitForEvent('page');
  await designer.panel.getByRole('button', { name: 'Sign in with OpenRouter' }).click();
  const page = await opening;
  code = await page.locator('code').innerText();
  await page.close();
});

test('the code becomes the key; the words stand, and nothing is sent', async () => {
  await field().fill(code);
  await designer.drive.page.keyboard.press('Enter');
  await field().waitFor({ state: 'detached' });
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
  expect(paths()).not.toContain('/api/v1/chat/completions');
  const [key] = Object.values(await designer.drive.storage.entries());
  expect(key).toMatch(/^sk-or-v1-/);
  expect(await designer.panel.locator('body').innerHTML()).not.toContain(String(key));
});

test('the next press draws, and the line at the bottom says what was spent', async () => {
  await designer.button.click();
  await designer.waitUntilPlaced();
  await designer.panel.getByText('$0.035 today').waitFor();
});

test('recipes can be kept out of the file, and Original still comes back', async () => {
  const [hero = ''] = await designer.drive.document.find(['Hero image']);
  const recipe = () => designer.drive.document.pluginData(hero, 'limn', 'recipe');
  expect(await recipe()).toContain('lighthouse');
  await designer.panel.getByText('$0.035 today').click();
  await designer.panel.getByLabel('Leave recipes in the file').uncheck();
  await designer.button.click();
  await designer.waitUntilShown(2);
  expect(await recipe()).not.toMatch(/lighthouse|recraft|#[0-9a-f]{6}/);
  await designer.original.click();
  await expect.poll(recipe).toBe('');
});
