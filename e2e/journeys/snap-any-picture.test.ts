import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let photo: string;
let before: unknown;

interface Recipe {
  palette: { swatches: { hex: string }[] };
}

beforeAll(async () => {
  designer = await Designer.sitDown();
  [photo = ''] = await designer.drive.document.find(['Evening']);
  before = await designer.fills(photo);
});

afterAll(() => designer.leave());

const here = () => designer.panel.getByRole('region', { name: 'This picture' });
const score = () => designer.panel.getByRole('button', { name: /^On palette/ });
const snapped = () => designer.panel.getByRole('group', { name: 'Snap to palette' });
const percent = async () => Number(/\d+/.exec(await score().innerText())?.[0]);
const hash = async () => (await designer.fills(photo)).at(-1)?.imageHash;

async function recipe(): Promise<Recipe> {
  return JSON.parse(await designer.drive.document.pluginData(photo, 'limn', 'recipe')) as Recipe;
}

test('with nothing selected yet, a picture of the file is one press away', async () => {
  await designer.panel.getByRole('button', { name: /^Snap an image in this file/ }).click();
  await here().waitFor();
  const [shown = ''] = await designer.drive.document.selection();
  expect((await designer.fills(shown)).at(-1)?.type).toBe('IMAGE');
});

test('any picture is measured by the colours around it, without a key', async () => {
  await designer.select('Evening', photo);
  await here().waitFor();
  expect(await percent()).toBeGreaterThan(10);
  expect(await percent()).toBeLessThan(90);
  await here()
    .getByText(/ (is|are) (off|missing)/)
    .waitFor();
  expect(await designer.drive.asked()).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ method: 'POST' })]),
  );
});

test('a click shows where it is off', async () => {
  const seen = () => here().locator('img').getAttribute('src');
  const whole = await seen();
  await score().click();
  expect(await seen()).not.toBe(whole);
  expect(await score().getAttribute('aria-pressed')).toBe('true');
  await score().click();
  expect(await seen()).toBe(whole);
});

test('snapping stands for it, laid as it was, and says what has changed', async () => {
  const [was] = await designer.fills(photo);
  const off = await percent();
  await here().getByRole('button', { name: 'Snap to palette' }).click();
  await snapped().waitFor();
  await designer.waitUntilShown(1);
  await snapped()
    .getByText(/^Changed .* of the picture/)
    .waitFor();
  expect(await percent()).toBeGreaterThanOrEqual(off);
  const fills = await designer.fills(photo);
  expect(fills).toHaveLength(1);
  expect(fills[0]).toEqual({ ...was, imageHash: fills[0]?.imageHash });
  expect(fills[0]?.imageHash).not.toBe(was?.imageHash);
});

test('Exact leaves brand colours only: eyedropped, they are the exact hex', async () => {
  const shaded = await hash();
  await snapped().getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Exact' });
  await expect.poll(hash).not.toBe(shaded);
  await designer.waitUntilShown(1);
  await expect.poll(percent).toBe(100);
  const colors = await designer.colorsOf(photo);
  const { palette } = await recipe();
  const swatches = palette.swatches.map(({ hex }) => hex);
  const areas = [...colors].filter(([, share]) => share > 0.02).map(([color]) => color);
  expect(swatches).toEqual(expect.arrayContaining(areas));
  expect(areas.length).toBeGreaterThan(2);
  expect(colors.get('#0f4c4a')).toBeGreaterThan(0.2);
});

test('what was done is in the recipe, and one undo takes back one placing', async () => {
  expect(await recipe()).toMatchObject({
    ...{ prompt: '', cost: 0, fidelity: { onPalette: 1 } },
    snapping: { method: 'exact', amount: 1, ground: 'as-drawn', hardEdges: false },
  });
  const exact = await hash();
  await designer.drive.undo();
  await expect.poll(hash).not.toBe(exact);
  await designer.drive.redo();
  await expect.poll(hash).toBe(exact);
});

test('the slider goes part of the way, drawn small while it moves and placed when it rests', async () => {
  const all = await hash();
  const slider = snapped().getByRole('slider', { name: 'Snap' });
  await slider.fill('40');
  await expect.poll(hash).not.toBe(all);
  expect(await percent()).toBeLessThan(100);
});

test('a transparent ground is cut out, and the layer shows through', async () => {
  const whole = await hash();
  const ground = snapped().getByRole('combobox', { name: 'Background' });
  await ground.selectOption({ label: 'Transparent' });
  await expect.poll(hash).not.toBe(whole);
  await expect
    .poll(async () => (await designer.colorsOf(photo)).get('transparent'))
    .toBeGreaterThan(0.2);
});

test('the PNGs placed say that they are sRGB, and the playground can leave that out', async () => {
  const said = async () => {
    const bytes = await designer.drive.document.imageBytes((await hash()) ?? '');
    return String.fromCharCode(...bytes.slice(0, 64)).includes('sRGB');
  };
  expect(await said()).toBe(true);
  const { page } = designer.drive;
  const leaveOut = page.getByRole('checkbox', { name: 'Leave out what says sRGB' });
  await leaveOut.check();
  const tagged = await hash();
  await snapped().getByRole('combobox', { name: 'Background' }).selectOption({ label: 'Exact' });
  await expect.poll(hash).not.toBe(tagged);
  expect(await said()).toBe(false);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save its image' }).click();
  expect((await saving).suggestedFilename()).toBe('Evening.png');
  await leaveOut.uncheck();
});

test('Original brings back exactly what was there', async () => {
  await designer.original.check();
  await expect.poll(() => designer.fills(photo)).toEqual(before);
  expect(await designer.drive.document.pluginData(photo, 'limn', 'recipe')).toBe('');
  expect(await designer.drive.problems()).toEqual([]);
});
