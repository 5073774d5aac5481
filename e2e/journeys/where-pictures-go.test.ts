import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

test('a frame proposes the one child that is meant to hold a picture', async () => {
  await designer.select('Hero image', 'Hero');
  expect(await designer.panel.getByText('In Hero.').count()).toBe(1);
});

test('the menu offers the frame itself and a new layer instead', async () => {
  const menu = designer.panel.getByRole('combobox', { name: 'Change what takes the picture' });
  expect(await menu.locator('option').allInnerTexts()).toEqual([
    'Hero image',
    'Hero (background)',
    'New layer beside Hero',
    'Show Hero image',
  ]);
  await menu.selectOption('Hero (background)');
  await designer.panel.getByText('Behind what is in it.').waitFor();
});

test('what was chosen there stays while the words are typed', async () => {
  await designer.prompt.fill('a lighthouse');
  await designer.panel.getByText('Behind what is in it.').waitFor();
});

test('a main component, and a layer in one, says that all its instances change', async () => {
  const { document } = designer.drive;
  const components = (await document.pages()).find(({ name }) => name === 'Components');
  await document.goToPage(components?.id ?? '');
  const main = (await document.layers()).find(({ type }) => type === 'COMPONENT');
  const inside = (await document.layers()).find(
    ({ parentId, type }) => parentId === main?.id && type !== 'TEXT',
  );
  for (const { id, name } of [main, inside].flatMap((layer) => layer ?? [])) {
    await designer.select(name, id);
    await designer.panel.getByText('In all its instances.').waitFor();
  }
});

test('a picture goes where it was aimed, on its own page, when the designer has moved on', async () => {
  const { document, openrouter } = designer.drive;
  const [landing, components] = await document.pages();
  await document.goToPage(landing?.id ?? '');
  await designer.select('Hero image', 'Hero image');
  openrouter.settings.held = true;
  await designer.draw('a lighthouse at dusk');
  await document.goToPage(components?.id ?? '');
  openrouter.settings.held = false;
  await designer.rows.getByText('Placed on the page it was meant for.').waitFor();
  const [hero = ''] = await document.find(['Hero image']);
  expect((await designer.fills(hero)).at(-1)).toMatchObject({ type: 'IMAGE' });
  await designer.rows.getByRole('button', { name: 'Go there' }).click();
  await expect.poll(() => document.selection()).toEqual([hero]);
});

test('a layer deleted while it is drawn for leaves the picture where it stood', async () => {
  const { document, openrouter } = designer.drive;
  openrouter.settings.held = true;
  const [target = ''] = await document.find(['Hero image']);
  await designer.select('Hero image', target);
  await designer.button.click();
  await designer.edit((id) => {
    window.playground?.document.remove(id);
  }, target);
  openrouter.settings.held = false;
  await designer.rows.getByText(/The layer was deleted/).waitFor();
  expect(await document.exists(target)).toBe(false);
});

test('a layer locked while it is drawn for stays as it is, the picture beside it', async () => {
  const { document, openrouter } = designer.drive;
  openrouter.settings.held = true;
  const [target = ''] = await document.find(['Footer']);
  await designer.select('Footer', target);
  await designer.button.click();
  await designer.edit((id) => {
    window.playground?.document.set(id, 'locked', true);
    window.playground?.document.commitUndo();
  }, target);
  openrouter.settings.held = false;
  await designer.rows.getByText(/The layer was locked/).waitFor();
  expect(await document.pluginData(target, 'limn', 'recipe')).toBe('');
});

test('when the page itself is deleted, the picture is in view on the page there is', async () => {
  const { document, openrouter } = designer.drive;
  const [landing, components] = await document.pages();
  openrouter.settings.held = true;
  await document.goToPage(components?.id ?? '');
  const layer = (await document.layers()).find(
    ({ parentId, type }) => parentId === components?.id && type === 'COMPONENT',
  );
  await designer.select(layer?.name ?? '', layer?.id ?? '');
  await designer.prompt.fill('a lost island');
  await designer.button.click();
  await designer.panel.getByRole('button', { name: 'Stop waiting' }).waitFor();
  await document.goToPage(landing?.id ?? '');
  await designer.edit((id) => {
    window.playground?.document.remove(id);
    window.playground?.document.commitUndo();
  }, components?.id ?? '');
  openrouter.settings.held = false;
  await designer.rows
    .first()
    .getByText(/The layer was deleted/)
    .waitFor();
  const made = (await document.layers()).filter(({ parentId, pageId }) => parentId === pageId);
  expect(made.at(-1)).toMatchObject({ type: 'RECTANGLE', pageId: landing?.id });
});
