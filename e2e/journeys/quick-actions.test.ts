import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let hero = '';

beforeAll(async () => {
  designer = await Designer.sitDown();
  [hero = ''] = await designer.drive.document.find(['Hero image']);
});

beforeEach(async () => {
  await designer.drive.page.evaluate(() => window.playground?.closePlugin());
  await designer.drive.select(hero);
});

afterAll(() => designer.leave());

const box = () => designer.drive.page.getByRole('dialog', { name: 'Quick actions, simulated' });
const offer = (words: string | RegExp) => box().getByRole('option', { name: words });
const notices = () => designer.drive.page.getByRole('log', { name: 'Notifications' });
const panelIsSeen = () =>
  designer.drive.page.getByRole('region', { name: 'Plugin: Limn' }).isVisible();
const isRunning = () => designer.drive.page.evaluate(() => window.playground?.running);
const charges = () => designer.drive.openrouter.ledger.charges.length;

/** By keyboard alone, as far as the offers. */
async function type(words: string): Promise<void> {
  const { page } = designer.drive;
  await page.locator('main > canvas').focus();
  await page.keyboard.press('Control+/');
  await page.keyboard.type('illustrate');
  await page.keyboard.press('Tab');
  await page.getByRole('combobox', { name: 'Prompt' }).waitFor();
  await page.keyboard.type(words);
}

/** By keyboard alone, the offer that is highlighted. */
async function draw(words: string): Promise<void> {
  await type(words);
  await offer(`${words} → Hero image · $0.035`)
    .and(box().locator('[aria-selected=true]'))
    .waitFor();
  await designer.drive.page.keyboard.press('Enter');
}

test('without a key an offer brings the panel, with the words typed, and sends nothing', async () => {
  await draw('a fox on a bike');
  await designer.keyField.waitFor();
  expect(await panelIsSeen()).toBe(true);
  expect(await designer.prompt.inputValue()).toBe('a fox on a bike');
  await designer.giveKey();
  await designer.keyField.waitFor({ state: 'detached' });
  expect(await designer.drive.notices()).toEqual([]);
  expect(charges()).toBe(0);
});

test('an offer names target and price, and choosing it draws without the panel', async () => {
  const before = await designer.fills(hero);
  const { settings } = designer.drive.openrouter;
  settings.held = true;
  await draw('a fox on a bike');
  await notices().getByText('Drawing a fox on a bike → Hero image · $0.035').waitFor();
  expect(await panelIsSeen()).toBe(false);
  settings.held = false;
  await notices()
    .getByText(/^Placed in Hero image · \$0\.035 · On palette \d+\s%$/)
    .waitFor();
  expect(await panelIsSeen()).toBe(false);
  expect((await designer.fills(hero)).at(-1)?.type).toBe('IMAGE');
  expect(charges()).toBe(1);

  await notices().getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(isRunning).toBe(false);
  expect(await designer.fills(hero)).toEqual(before);
});

test('the words of earlier pictures are offered, and Escape ends it all', async () => {
  await type('bike');
  await offer('a fox on a bike → Hero image · $0.035').waitFor();
  await designer.drive.page.keyboard.press('Escape');
  await expect.poll(isRunning).toBe(false);
  expect(charges()).toBe(1);
});

test('several layers get one picture each, and one Undo takes all back', async () => {
  const layers = await designer.drive.document.layers();
  const grid = layers.find(({ name }) => name === 'Card grid');
  const ids = layers.filter(({ parentId }) => parentId === grid?.id).map(({ id }) => id);
  const before = await Promise.all(ids.map((id) => designer.fills(id)));
  await designer.drive.select(...ids);
  await type('an owl');
  await offer('an owl → 3 layers · $0.105').waitFor();
  await designer.drive.page.keyboard.press('Enter');
  await notices().getByText('Placed in 3 layers · $0.105').waitFor();
  await notices().getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(isRunning).toBe(false);
  expect(await Promise.all(ids.map((id) => designer.fills(id)))).toEqual(before);
});

test('the panel may be looked at while it draws, and then stays', async () => {
  const { settings } = designer.drive.openrouter;
  settings.held = true;
  await draw('a heron');
  await notices().getByRole('button', { name: 'Show' }).press('Enter');
  await designer.panel.getByText(/usually about 8 s/).waitFor();
  settings.held = false;
  await designer.waitUntilPlaced();
  expect(await isRunning()).toBe(true);
  expect(await designer.drive.notices()).toEqual([]);
});

test('what goes wrong brings the panel, with the words typed', async () => {
  designer.drive.openrouter.faults.next('400-refusal');
  await draw('an otter');
  await designer.problem.waitFor();
  expect(await panelIsSeen()).toBe(true);
  expect(await designer.prompt.inputValue()).toBe('an otter');
});
