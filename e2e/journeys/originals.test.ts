import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let hero: string;
let before: unknown;

beforeAll(async () => {
  designer = await Designer.sitDown();
  before = await designer.drive.document.snapshot();
  [hero = ''] = await designer.drive.document.find(['Hero image']);
  await designer.select('Hero image', hero);
});

afterAll(() => designer.leave());

test('of three pictures nothing changes until the designer chooses', async () => {
  await designer.set('Pictures', '3');
  await expect.poll(() => designer.button.innerText()).toMatch(/3 pictures · \$0\.10/);
  await designer.draw('a lighthouse at dusk');
  await expect.poll(() => designer.picture().count()).toBe(3);
  await expect.poll(() => designer.drive.openrouter.ledger.charges.length).toBe(3);
  expect(await designer.drive.document.snapshot()).toEqual(before);
});

test('all of them are laid out in a row beside the frame, as one undo', async () => {
  const layOut = designer.panel.getByRole('button', { name: 'Lay out on canvas' });
  await layOut.press('Enter');
  await designer.panel.getByText('All stand beside it.').waitFor();
  const out = await designer.drive.document.carriers('limn', 'recipe');
  expect(out.map(({ name }) => name)).toEqual(Array(3).fill('a lighthouse at dusk'));
  const [frame = ''] = await designer.drive.document.find(['Landing page']);
  const boxes = [];
  for (const { id } of [{ id: frame }, ...out]) {
    boxes.push(await designer.drive.document.node(id, 'x', 'y', 'width', 'parent'));
  }
  for (const [at, box] of boxes.slice(1).entries()) {
    const left = boxes[at];
    expect(Number(box['x'])).toBeGreaterThanOrEqual(
      Number(left?.['x']) + Number(left?.['width']) + 40,
    );
    expect(box['y']).toBe(boxes[0]?.['y']);
    expect(box['parent']).toEqual(boxes[0]?.['parent']);
  }
  await designer.drive.undo();
  await expect.poll(() => designer.drive.document.snapshot()).toEqual(before);
});

test('choosing shows one, and another one in its place', async () => {
  const shown = async () => (await designer.fills(hero)).at(-1)?.imageHash;
  await designer.picture(2).check();
  await expect.poll(shown).toMatch(/./);
  const second = await shown();
  const fills = (await designer.fills(hero)).length;
  await designer.picture(1).check();
  await expect.poll(shown).not.toBe(second);
  expect(await designer.fills(hero)).toHaveLength(fills);
  await designer.waitUntilShown(1);
});

test('each choice is one undo, and the row says what is on the canvas', async () => {
  await designer.drive.undo();
  await expect.poll(() => designer.picture(2).isChecked()).toBe(true);
  await designer.drive.undo();
  await designer.rows.getByText('Not on canvas').waitFor();
  expect(await designer.drive.document.snapshot()).toEqual(before);
});

test('it can be placed again, free', async () => {
  await designer.panel.getByRole('button', { name: 'Place again, free' }).click();
  await expect.poll(async () => (await designer.fills(hero)).at(-1)?.type).toBe('IMAGE');
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(3);
});

test('Original brings back exactly what was there', async () => {
  await designer.original.check();
  await expect
    .poll(async () => JSON.stringify(await designer.drive.document.snapshot()))
    .toBe(JSON.stringify(before));
});

const second = () => designer.panel.locator('label', { has: designer.picture(2) });

/** Where the middle of a layer is seen, with the window out of the way. */
async function middleOf(layer: string): Promise<{ x: number; y: number }> {
  const { drive } = designer;
  const box = (await drive.document.get(layer, 'absoluteBoundingBox')) as DOMRect;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await drive.page.evaluate(
    ([left, top]) => window.playground?.view?.moveTo({ x: left, y: top }, 0.2),
    [x, y] as const,
  );
  return drive.pointOf(x, y);
}

test('a picture is dragged onto another layer, and back with one undo', async () => {
  const [cover = ''] = await designer.drive.document.find(['Cover']);
  const [was, earlier] = [await designer.drive.document.snapshot(), await designer.fills(cover)];
  await designer.drive.dragOut(second(), await middleOf(cover));
  const row = designer.rows.filter({ hasText: 'Placed in Cover' });
  await row.waitFor();
  expect(await designer.fills(cover)).toEqual([
    ...earlier,
    expect.objectContaining({ type: 'IMAGE', scaleMode: 'FILL' }),
  ]);
  await row.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => designer.drive.document.snapshot()).toEqual(was);
});

test('dragged onto the canvas it is a layer of its own there, and a text says why it takes none', async () => {
  const { drive } = designer;
  const [lead = ''] = await drive.document.find(['Lead']);
  const before = await drive.document.snapshot();
  await drive.dragOut(second(), await middleOf(lead));
  await designer.panel.getByText('Text cannot hold a picture.').waitFor();
  expect(await drive.document.snapshot()).toEqual(before);

  await drive.page.evaluate(() => window.playground?.view?.moveTo({ x: -3000, y: -3000 }, 0.2));
  await drive.dragOut(second(), await drive.pointOf(-3000, -3000));
  await designer.rows.filter({ hasText: 'Placed in a lighthouse at dusk' }).waitFor();
  const out = (await drive.document.carriers('limn', 'recipe')).find(
    ({ name }) => name === 'a lighthouse at dusk',
  );
  expect(await drive.document.node(out?.id ?? '', 'x', 'y', 'width', 'height')).toEqual({
    ...{ x: -3512, y: -3512, width: 1024, height: 1024 },
  });
  expect(await designer.problem.count()).toBe(0);
  await drive.undo();
  expect(drive.openrouter.ledger.charges).toHaveLength(3);
});
