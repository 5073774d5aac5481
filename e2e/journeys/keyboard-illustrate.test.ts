import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer, KEY } from '../designer';
import { Keyboard } from '../keyboard';

let designer: Designer;
let keys: Keyboard;
let hero: string;
let before: unknown;

beforeAll(async () => {
  designer = await Designer.sitDown();
  keys = new Keyboard(designer);
  before = await designer.drive.document.snapshot();
  [hero = ''] = await designer.drive.document.find(['Hero image']);
  await designer.select('Hero image', hero);
  await designer.swatches.first().waitFor();
});

afterAll(() => designer.leave());

const hash = async () => (await designer.fills(hero)).at(-1)?.imageHash ?? null;
const charges = () => designer.drive.openrouter.ledger.charges.length;

test('words are typed, and the button asks for the key where it stood', async () => {
  await keys.begin();
  await keys.goTo('Prompt');
  await keys.expectSeen('Prompt');
  await keys.type('a lighthouse at dusk');
  await keys.goTo(/^Illustrate ·/);
  await keys.expectSeen(/^Illustrate ·/);
  await keys.press('Enter');
  await keys.expectSeen('OpenRouter key');
});

test('Esc closes the question for the key, and the button has the focus again', async () => {
  await keys.press('Escape');
  await keys.expectSeen(/^Illustrate ·/);
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
  await keys.press('Enter');
  await keys.expectSeen('OpenRouter key');
});

test('the key is typed, Enter saves it, and nothing is sent yet', async () => {
  await keys.type(KEY);
  await keys.press('Enter');
  await designer.keyField.waitFor({ state: 'detached' });
  await keys.expectSeen(/^Illustrate ·/);
  expect(charges()).toBe(0);
});

test('three pictures are asked for behind the summary, and drawn from there', async () => {
  await keys.goTo(/^Standard · 1 picture/, 'Shift+Tab');
  await keys.press('Enter');
  await keys.goTo('Pictures');
  await keys.take('3');
  await expect.poll(() => designer.button.innerText()).toMatch(/3 pictures/);
  await keys.press('Control+Enter');
  await expect.poll(() => designer.picture().count()).toBe(3);
  await expect.poll(charges).toBe(3);
  expect(await designer.drive.document.snapshot()).toEqual(before);
});

test('arrows go through them without touching the canvas, and Enter chooses', async () => {
  await keys.goTo('Original');
  await keys.press('ArrowRight', 'ArrowRight');
  await keys.expectSeen('Picture 2');
  expect(await hash()).toBeNull();
  await keys.press('Enter');
  await designer.waitUntilShown(2);
  await keys.press('ArrowLeft', 'Enter');
  await designer.waitUntilShown(1);
  expect(await keys.focused()).toBe('Picture 1');
});

test('Original is one choice, and each choice one undo from the panel', async () => {
  const first = await hash();
  await keys.press('ArrowLeft', 'Enter');
  await expect.poll(hash).toBeNull();
  await keys.press('Control+z');
  await expect.poll(hash).toBe(first);
  await keys.press('Control+z');
  await expect.poll(() => designer.picture(2).isChecked()).toBe(true);
  await keys.press('Control+z');
  await expect.poll(hash).toBeNull();
  expect(await designer.drive.document.snapshot()).toEqual(before);
});

test('Delete leaves the focus on the next picture, and Undo brings back what it took', async () => {
  await keys.goTo('Original');
  await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Delete');
  await expect.poll(() => designer.picture().count()).toBe(2);
  await keys.expectSeen('Picture 2');
  await keys.goTo('Undo', 'Shift+Tab');
  await keys.press('Enter');
  await expect.poll(() => designer.picture().count()).toBe(3);
  expect(await keys.focused()).not.toBe('');
});

test('waiting is stopped, and the focus is not lost with the button that stopped it', async () => {
  designer.drive.openrouter.settings.held = true;
  await keys.goTo(/^Illustrate ·/, 'Shift+Tab');
  await keys.press('Enter');
  await keys.goTo('Stop waiting');
  await keys.press('Enter');
  await keys.expectSeen(/^Illustrate ·/);
  designer.drive.openrouter.settings.held = false;
});
