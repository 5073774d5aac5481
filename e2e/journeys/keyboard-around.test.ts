import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer, KEY } from '../designer';
import { Keyboard } from '../keyboard';
import { canary } from '../leak/canary';

let designer: Designer;
let keys: Keyboard;
const BAD = canary();

beforeAll(async () => {
  designer = await Designer.sitDown({
    openrouter: { keys: { [BAD]: { refused: 'unknown-user' } } },
  });
  keys = new Keyboard(designer);
});

afterAll(() => designer.leave());

const charges = () => designer.drive.openrouter.ledger.charges.length;
const sent = () => designer.drive.openrouter.log.entries.filter(({ route }) => route === 'chat');

test('a picture is snapped, its slider moved and Original taken back without a mouse', async () => {
  const [photo = ''] = await designer.drive.document.find(['Evening']);
  const hash = async () => (await designer.fills(photo)).at(-1)?.imageHash;
  await designer.select('Evening', photo);
  const before = await hash();
  await designer.panel.getByRole('button', { name: /^On palette/ }).waitFor();
  await keys.begin();
  await keys.goTo(/^On palette/);
  await keys.press('Space');
  await keys.expectSeen(/^On palette/);
  await keys.goTo('Snap to palette');
  await keys.press('Enter');
  await designer.waitUntilShown(1);
  const whole = await hash();
  expect(whole).not.toBe(before);
  await keys.goTo('Snap');
  await keys.expectSeen('Snap');
  await keys.press('Home');
  await expect.poll(hash).not.toBe(whole);
  await designer.waitUntilShown(1);
  await keys.goTo('Picture 1', 'Shift+Tab');
  await keys.press('ArrowLeft', 'Enter');
  await expect.poll(hash).toBe(before);
  await keys.expectSeen('Original');
});

test('a frame is restyled: the mode by arrows, the strength by its number', async () => {
  const [mobile = ''] = await designer.drive.document.find(['Mobile']);
  await designer.drive.select(mobile);
  await keys.goTo('Illustrate', 'Shift+Tab');
  await keys.press('ArrowRight');
  await keys.expectSeen('Restyle');
  await designer.panel.getByText('New frame beside').waitFor();
  await keys.goTo('Prompt');
  await keys.type('a paper cut');
  await keys.goTo(/^Strength/);
  await keys.press('ArrowUp', 'ArrowUp');
  await keys.press('Control+Enter');
  await keys.expectSeen('OpenRouter key');
  await keys.type(KEY);
  await keys.press('Enter');
  await keys.expectSeen(/^Restyle ·/);
  await keys.press('Enter');
  await designer.waitUntilDrawn('a paper cut');
  expect(sent().at(-1)?.body).toMatchObject({ image_config: { strength: 0.3 } });
});

test('what made it is taken again from its menu, and nothing is sent', async () => {
  await keys.goTo('Prompt', 'Shift+Tab');
  await keys.press('Control+a', 'Backspace');
  await keys.goTo('Use this recipe');
  await keys.expectSeen('Use this recipe');
  await keys.take('Use its w');
  await expect.poll(() => designer.prompt.inputValue()).toBe('a paper cut');
  expect(charges()).toBe(1);
});

test('the account opens, and what it holds is changed in place', async () => {
  await keys.goTo(/today/);
  await keys.press('Enter');
  await keys.goTo(/^Window width/);
  await keys.expectSeen(/^Window width/);
  await keys.type('360');
  await keys.press('Enter');
  const frame = designer.drive.page.locator('.plugin-window iframe');
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(360);
  await keys.goTo('Leave recipes in the file');
  await keys.press('Space');
  expect(await designer.panel.getByLabel('Leave recipes in the file').isChecked()).toBe(false);
});

test('the strip of a collapsed panel opens by Esc, and the focus is in the panel', async () => {
  designer.drive.openrouter.settings.held = true;
  await keys.press('Control+Enter');
  await keys.goTo('Collapse');
  await keys.press('Enter');
  await designer.panel.getByRole('button', { name: 'Expand' }).waitFor();
  await keys.press('Escape');
  await keys.expectSeen(/^Restyle ·/);
  designer.drive.openrouter.settings.held = false;
  await expect.poll(charges).toBe(2);
});

test('kept pictures are shown and discarded', async () => {
  const [hero = ''] = await designer.drive.document.find(['Hero image']);
  await keys.goTo('Restyle', 'Shift+Tab');
  await keys.press('ArrowLeft');
  await designer.select('Hero image', hero);
  await keys.goTo(/^Standard ·/);
  await keys.press('Enter');
  await keys.goTo('Pictures');
  await keys.take('2');
  await keys.press('Control+Enter');
  await expect.poll(charges).toBe(4);
  await designer.rows.first().getByRole('radio', { name: 'Picture 2' }).waitFor();
  await designer.drive.reopen();
  const kept = designer.panel.getByRole('region', { name: 'Kept pictures' });
  await kept.waitFor();
  await keys.begin();
  await keys.goTo('Show');
  await keys.press('Enter');
  await designer.rows.first().waitFor();
  expect(await keys.focused()).not.toBe('');
  await keys.goTo('Discard');
  await keys.press('Enter');
  await kept.waitFor({ state: 'detached' });
  await keys.expectSeen(/^Illustrate ·/);
});

test('several layers get words of their own, and Undo all takes their pictures back', async () => {
  const layers = await designer.drive.document.layers();
  const grid = layers.find(({ name }) => name === 'Card grid');
  const ids = layers.filter(({ parentId }) => parentId === grid?.id).map(({ id }) => id);
  const fills = () => Promise.all(ids.map((id) => designer.fills(id)));
  const before = await fills();
  await designer.drive.select(...ids);
  await expect.poll(() => designer.button.innerText()).toMatch(/3 layers/);
  await keys.goTo('Prompt', 'Shift+Tab');
  await keys.press('Control+a');
  await keys.type('{text}, flat shapes');
  await keys.goTo(/^\{text\} for/);
  await keys.expectSeen(/^\{text\} for/);
  await keys.press('Control+a');
  await keys.type('A rowing boat');
  await keys.press('Control+Enter');
  await expect.poll(() => designer.rows.getByText('Placed in').count()).toBe(3);
  expect(JSON.stringify(sent().map(({ body }) => body))).toContain('A rowing boat, flat shapes');
  await keys.goTo('Undo all');
  await keys.press('Enter');
  await expect.poll(fills).toEqual(before);
  expect(await keys.focused()).not.toBe('');
});

test('a key that is refused can be typed again where the focus is left', async () => {
  await keys.goTo(/today/);
  await keys.press('Enter');
  await keys.goTo('Forget key');
  await keys.press('Enter');
  await keys.expectSeen(/^Illustrate/);
  await keys.press('Enter');
  await keys.expectSeen('OpenRouter key');
  await keys.type(BAD);
  await keys.press('Enter');
  await designer.panel.getByText("OpenRouter doesn't accept this key.").waitFor();
  await keys.expectSeen('OpenRouter key');
  await keys.press('Control+a');
  await keys.type(KEY);
  await keys.press('Enter');
  await designer.keyField.waitFor({ state: 'detached' });
  await keys.expectSeen(/^Illustrate/);
});
