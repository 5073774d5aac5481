import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

const line = () => designer.panel.locator('.row', { hasText: /^Colours from/ });
const menu = () => designer.panel.getByRole('combobox', { name: 'Change what lends the colours' });

test('a lone grey layer borrows from the nearest ancestor with colours, and the line says so', async () => {
  await designer.select('Hero image', 'Hero image');
  await line().getByText('Hero', { exact: true }).first().waitFor();
  expect(await designer.swatches.count()).toBeGreaterThan(2);
});

test('an ancestor can be chosen to lend them', async () => {
  await menu().selectOption('Landing page');
  await line().getByText('Landing page', { exact: true }).first().waitFor();
});

test('what was chosen stays when something else is selected, until the designer asks', async () => {
  await designer.drive.select('Moodboard');
  await designer.panel.getByText('Selection has other colours').waitFor();
  await line().getByText('Landing page', { exact: true }).first().waitFor();
  await designer.panel.getByRole('button', { name: 'Use them' }).click();
  await line().getByText('Moodboard', { exact: true }).first().waitFor();
});

test('no palette is a choice, and nothing of one is sent', async () => {
  await designer.select('Hero image', 'Hero image');
  await menu().selectOption('No palette');
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
  const entry = designer.drive.openrouter.log.entries.find(({ route }) => route === 'chat');
  expect(JSON.stringify(entry?.body)).not.toMatch(/rgb_color/);
});

test('an edit is noticed and offered, not jumped to', async () => {
  await designer.drive.select('Mobile');
  await designer.panel.getByRole('button', { name: 'Use them' }).click();
  await designer.swatches.first().waitFor();
  const [mobile = ''] = await designer.drive.document.find(['Mobile']);
  await designer.edit((id) => {
    const document = window.playground?.document;
    document?.set(id, 'fills', [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]);
    document?.commitUndo();
  }, mobile);
  await designer.panel.getByText('Colours changed').waitFor();
  await designer.panel.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => designer.panel.getByText('Colours changed').count()).toBe(0);
});
