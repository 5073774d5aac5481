import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

test('one undo takes fill, recipe and relaunch button away, and one redo brings them back', async () => {
  const { document } = designer.drive;
  const before = await document.snapshot();
  await designer.select('Hero image', 'Hero image');
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
  const placed = await document.snapshot();
  expect(placed).not.toEqual(before);

  await designer.drive.undo();
  expect(await document.snapshot()).toEqual(before);
  await designer.drive.redo();
  expect(await document.snapshot()).toEqual(placed);
});

test('one undo takes a new layer away', async () => {
  const { document } = designer.drive;
  const before = await document.snapshot();
  await designer.select('New layer');
  await designer.draw('a paper plane');
  await designer.rows.filter({ hasText: 'Placed in a paper plane' }).waitFor();
  expect(await document.snapshot()).not.toEqual(before);

  await designer.drive.undo();
  expect(await document.snapshot()).toEqual(before);
});
