import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown({ openrouter: { grain: true } });
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

const kept = () => designer.panel.getByRole('region', { name: 'Kept pictures' });

test('pictures nobody has chosen are offered when Limn is opened again, whatever is known of them', async () => {
  await designer.set('Pictures', '2');
  await designer.draw('a lighthouse at dusk');
  await designer.picture(2).waitFor();
  const before = await designer.drive.document.snapshot();
  const names = Object.keys(await designer.drive.storage.entries());
  const [line = ''] = names.filter((name) => /^attempt\/[^ /]+$/.test(name));
  await designer.drive.storage.put(line, 'damaged since');
  await designer.drive.reopen();
  await kept()
    .getByText(/^2 kept on this computer · 1\.\d MB$/)
    .waitFor();
  expect(await designer.drive.document.snapshot()).toEqual(before);
});

test('each can be saved as it came', async () => {
  await kept().getByRole('button', { name: 'Show' }).click();
  await designer.rows.nth(1).getByText('Kept from before').waitFor();
  const coming = designer.drive.page.waitForEvent('download');
  await designer.rows.first().getByRole('button', { name: 'Save file' }).click();
  const file = await readFile(await (await coming).path());
  const stored = Object.values(await designer.drive.storage.entries());
  expect(stored.filter((one) => one instanceof Uint8Array)).toContainEqual(new Uint8Array(file));
});

test('one of them is placed in view, free, and is not kept any more', async () => {
  await designer.picture(1).first().check();
  await designer.rows.first().getByText('Placed in').waitFor();
  await kept()
    .getByText(/^1 kept on this computer/)
    .waitFor();
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(2);
});

test('undo makes it one of the kept again', async () => {
  await designer.drive.undo();
  await kept()
    .getByText(/^2 kept on this computer/)
    .waitFor();
});

test('what is discarded is gone for good', async () => {
  await kept().getByRole('button', { name: 'Discard' }).click();
  await kept().waitFor({ state: 'detached' });
  expect(await designer.rows.count()).toBe(0);
  await expect
    .poll(async () => {
      const names = Object.keys(await designer.drive.storage.entries());
      return names.filter((name) => !name.startsWith('attempt/past '));
    })
    .toEqual(['key', 'settings']);
});
