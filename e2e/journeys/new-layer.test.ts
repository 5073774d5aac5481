import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

test('with nothing selected the picture lands on a new layer named from the words', async () => {
  const { document } = designer.drive;
  await designer.select('New layer');
  await designer.draw('a paper plane over hills');
  await designer.waitUntilPlaced();
  const [made = ''] = await document.find(['a paper plane over hills']);
  expect(await document.node(made, 'type', 'parent', 'fills')).toMatchObject({
    type: 'RECTANGLE',
    parent: (await document.pages())[0]?.id,
    fills: [{ type: 'IMAGE' }],
  });
});

test('beside a text layer, never into it or its auto layout', async () => {
  const { document } = designer.drive;
  const layers = await document.layers();
  const text = layers.find(({ type }) => type === 'TEXT');
  await designer.drive.select(text?.id ?? '');
  await designer.panel.getByText('Text cannot hold a picture.').waitFor();
  await designer.draw('three boats');
  await designer.rows.filter({ hasText: 'three boats' }).getByText('Placed in').waitFor();
  const [made = ''] = await document.find(['three boats']);
  expect(await document.get(made, 'parent')).toBe(text?.pageId);
});

test('on a page with nothing on it', async () => {
  const { document } = designer.drive;
  const empty = (await document.pages()).find(({ name }) => name === 'Empty');
  await document.goToPage(empty?.id ?? '');
  await designer.select('New layer');
  await designer.draw('a single star');
  await designer.rows.filter({ hasText: 'a single star' }).getByText('Placed in').waitFor();
  const [made = ''] = await document.find(['a single star']);
  expect(await document.get(made, 'parent')).toBe(empty?.id);
});
