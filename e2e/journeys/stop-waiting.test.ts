import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

test('a picture that comes after Stop waiting is kept, said and not placed', async () => {
  designer.drive.openrouter.settings.held = true;
  await designer.draw('a lighthouse at dusk');
  const before = await designer.drive.document.snapshot();
  await designer.panel.getByRole('button', { name: 'Stop waiting' }).click();
  expect(await designer.button.isEnabled()).toBe(true);
  designer.drive.openrouter.settings.held = false;
  await designer.panel.getByText(/Arrived after you stopped/).waitFor();
  expect(await designer.drive.document.snapshot()).toEqual(before);
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(1);
});

test('choosing it places it, free', async () => {
  await designer.picture(1).check();
  await designer.waitUntilShown(1);
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(1);
});
