import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let hero: string;

beforeAll(async () => {
  designer = await Designer.sitDown({ openrouter: { grain: true } });
  [hero = ''] = await designer.drive.document.find(['Hero image']);
  await designer.drive.select('Landing page');
  await designer.swatches.first().waitFor();
  await designer.select('Hero image', hero);
});

afterAll(() => designer.leave());

test('the price stands on the button before the click', async () => {
  await expect.poll(() => designer.button.innerText()).toBe('Illustrate · $0.035');
});

test('a picture becomes the fill of the rectangle, and is charged once', async () => {
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();

  const fills = await designer.fills(hero);
  expect(fills.at(-1)).toMatchObject({ type: 'IMAGE', scaleMode: 'FILL' });
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(1);
  await expect.poll(() => designer.rows.innerText()).toContain('$0.035');
});

test('the request carries the palette, the nearest ratio and nothing unasked', () => {
  const entry = designer.drive.openrouter.log.entries.find(({ route }) => route === 'chat');
  expect(entry?.body).toMatchObject({
    model: 'recraft/recraft-v4.1',
    modalities: ['image'],
    messages: [{ role: 'user', content: 'a lighthouse at dusk' }],
    image_config: { aspect_ratio: expect.stringMatching(/^\d+:\d+$/) as string },
  });
  expect(JSON.stringify(entry?.body)).not.toMatch(/strength|stream|tools/);
});

test('the recipe lies on the layer, without a key', async () => {
  const text = await designer.drive.document.pluginData(hero, 'limn', 'recipe');
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    prompt: 'a lighthouse at dusk',
    route: 'chat',
    cost: 0.035,
    fidelity: { onPalette: expect.any(Number) as number },
  });
  expect(text).not.toContain('sk-or');
});

test('the picture is lossless on its way into the document', async () => {
  const hash = (await designer.fills(hero)).at(-1)?.imageHash ?? '';
  const bytes = await designer.drive.document.imageBytes(hash);
  expect(createHash('sha1').update(bytes).digest('hex')).toBe(hash);
  expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
});

test('a second picture replaces the first and is never stacked on it', async () => {
  const before = await designer.fills(hero);
  await designer.button.click();
  await designer.waitUntilShown(2);
  const after = await designer.fills(hero);
  expect(after).toHaveLength(before.length);
  expect(after.at(-1)?.imageHash).not.toBe(before.at(-1)?.imageHash);
});

test('nothing went wrong that only a console would show', async () => {
  expect(await designer.drive.problems()).toEqual([]);
});
