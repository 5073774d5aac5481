import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
  await designer.swatches.first().waitFor();
});

afterAll(() => designer.leave());

const sent = () => designer.drive.openrouter.log.entries.filter(({ route }) => route === 'chat');

test('the keyboard reaches the button in seven stops, and a menu of words besides', async () => {
  await designer.panel.getByRole('radio', { name: 'Illustrate' }).focus();
  const stops = ['Illustrate'];
  while (!stops.at(-1)?.includes('$') && stops.length < 20) {
    await designer.drive.page.keyboard.press('Tab');
    stops.push(await designer.focused());
  }
  expect(stops.at(-1)).toBe('Illustrate · $0.035');
  expect(stops.filter((name) => !name.startsWith('Words from'))).toHaveLength(7);
});

test('the summary says the shape and the style, and what they add is sent', async () => {
  await designer.set('Shape', '16:9');
  await designer.set('Style', 'Cut paper');
  expect(await designer.summary.innerText()).toBe('Standard · 1 picture · 16:9 · cut paper');
  await designer.panel.getByText('Adds “layered cut paper”').waitFor();
  await designer.draw('three boats');
  await designer.waitUntilPlaced();
  expect(sent().at(-1)?.body).toMatchObject({
    messages: [{ content: expect.stringMatching(/^three boats, layered cut paper/) as string }],
    image_config: { aspect_ratio: '16:9' },
  });
});

test('where much is cropped, calm edges are asked for, and can be left out', async () => {
  await designer.panel.getByText(/cropped at left and right\. Adds “subject centred/).waitFor();
  expect(JSON.stringify(sent().at(-1)?.body)).toContain('subject centred, calm edges');
  await designer.panel.getByRole('button', { name: 'Leave out' }).click();
  await designer.button.click();
  await expect.poll(() => sent().length).toBe(2);
  expect(JSON.stringify(sent().at(-1)?.body)).not.toContain('calm edges');
});

test('the other models are offered by their names and prices', async () => {
  await designer.set('Model', 'V4 Pro');
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate · $0.25');
  await designer.choose('Restyle');
  const draft = designer.panel.locator('option', { hasText: 'Draft' });
  expect(await draft.isDisabled()).toBe(true);
  expect(await draft.textContent()).toContain('no restyle');
});

test('a model that came after Limn is offered at its price, and draws', async () => {
  const { drive } = designer;
  await designer.choose('Illustrate');
  const stored = async () => (await drive.storage.entries())['settings'];
  await expect.poll(stored).toContain('"mode":"illustrate"');
  drive.openrouter.settings.newerModels = true;
  await drive.reopen();
  const added = designer.panel.locator('option', { hasText: 'V5' });
  await expect.poll(() => added.allTextContents()).toEqual(['V5 Landscape and Ar… · $0.055']);
  expect(await added.getAttribute('title')).toBe('V5 Landscape and Architecture Edition');
  await designer.set('Model', 'V5');
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate · $0.055');
  const before = sent().length;
  await designer.button.click();
  await expect.poll(() => sent().length).toBe(before + 1);
  expect(sent().at(-1)?.body).toMatchObject({ model: 'recraft/recraft-v5-landscape-edition' });
  await designer.waitUntilPlaced();
  await designer.drive.reopen();
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate · $0.055');
});

test('one that is offered no more gives way to the standard one, which is said', async () => {
  designer.drive.openrouter.settings.newerModels = false;
  await designer.drive.reopen();
  await designer.panel.getByText('no longer offered. Standard draws in its place.').waitFor();
  expect(await designer.button.innerText()).toBe('Illustrate · $0.035');
});
