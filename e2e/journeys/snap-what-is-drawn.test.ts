import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let cover: string;
let frame: string;

beforeAll(async () => {
  designer = await Designer.sitDown();
  [cover = '', frame = ''] = await designer.drive.document.find(['Cover', 'Mobile']);
  await designer.select('Cover', cover);
  await designer.swatches.first().waitFor();
});

afterAll(() => designer.leave());

interface Recipe {
  palette: { swatches: { hex: string; id?: string; source: string }[] };
  snapping?: { method: string; pairs: { from: string; to: string }[] };
}

async function recipe(): Promise<Recipe> {
  return JSON.parse(await designer.drive.document.pluginData(cover, 'limn', 'recipe')) as Recipe;
}

test('a picture just drawn is snapped beside itself, free, and can be taken back', async () => {
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
  expect((await recipe()).snapping).toBeUndefined();
  await designer.panel.getByRole('button', { name: 'Snap to palette' }).click();
  await designer.waitUntilShown(2);
  expect((await recipe()).snapping).toMatchObject({ method: 'keep-shading', amount: 1 });
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(1);
  await designer.picture(1).check();
  await designer.waitUntilShown(1);
  expect((await recipe()).snapping).toBeUndefined();
});

test('to match colours always is offered once, and set among the options afterwards', async () => {
  const offer = designer.panel.getByText('Always match colours on arrival?');
  expect(await offer.count()).toBe(0);
  await designer.picture(2).check();
  await designer.waitUntilShown(2);
  await designer.panel.getByRole('button', { name: 'Yes', exact: true }).click();
  await offer.waitFor({ state: 'detached' });
  await designer.summary.click();
  const match = designer.panel.getByRole('checkbox', { name: 'Match colours on arrival' });
  expect(await match.isChecked()).toBe(true);
  await match.uncheck();
  await expect
    .poll(async () => JSON.stringify(await designer.drive.storage.entries()))
    .toContain('\\"match\\":false');
});

test('in another mode, set while it stays selected, it is recoloured by its variables, free', async () => {
  const { palette } = await recipe();
  const variables = palette.swatches.filter(({ source }) => source === 'variable');
  expect(variables.length).toBeGreaterThan(0);
  await designer.drive.page.mouse.move(0, 0);
  await designer.edit(LIGHTEN, frame);
  await designer.prompt.hover();
  await designer.panel.getByText('Colours here are Light').waitFor();
  await designer.panel.getByRole('button', { name: 'Recolour this picture, free' }).click();
  await designer.waitUntilShown(3);
  const now = await recipe();
  for (const { id, hex } of variables) {
    const to = now.palette.swatches.find((swatch) => swatch.id === id)?.hex;
    expect(to).not.toBe(hex);
    expect(now.snapping?.pairs).toContainEqual({ from: hex, to });
  }
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(1);
  expect(await designer.drive.problems()).toEqual([]);
});

function LIGHTEN(id: string): void {
  const document = window.playground?.document;
  const [collection = ''] = document?.variableCollectionIds() ?? [];
  const modes = document?.variableCollection(collection)?.['modes'] as { modeId: string }[];
  document?.setExplicitMode(id, collection, modes[0]?.modeId ?? '');
  document?.commitUndo();
}
