import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown({ openrouter: { grain: true } });
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

const kept = () => designer.panel.getByRole('region', { name: 'Kept pictures' });
const frames = () => designer.drive.document.find(['Limn — kept pictures']).catch(() => []);

test('when 4 MB are stored, a picture that nobody waits for goes onto the page', async () => {
  await designer.prompt.fill('a lighthouse at dusk');
  await designer.button.click();
  await designer.giveKey();
  await designer.keyField.waitFor({ state: 'detached' });
  // The room is counted by names, which end in a size.
  await designer.drive.storage.put('attempt/elsewhere/0/4000000', 'another window’s');
  designer.drive.openrouter.settings.held = true;
  await designer.button.click();
  await designer.panel.getByRole('button', { name: 'Stop waiting' }).click();
  designer.drive.openrouter.settings.held = false;
  await kept()
    .getByText(/^1 kept on this page · 0\.\d MB$/)
    .waitFor();
  expect(await frames()).toHaveLength(1);
});

test('chosen, it leaves the page in one undo step', async () => {
  const before = await designer.drive.document.snapshot();
  await designer.picture(1).check();
  await designer.waitUntilShown(1);
  expect(await frames()).toHaveLength(0);
  await designer.drive.undo();
  expect(await designer.drive.document.snapshot()).toEqual(before);
});
