import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown({ blob: false });
});
afterAll(() => designer.leave());

test('without blob: in Figma’s policy pixels are still worked on beside the page', async () => {
  await designer.select('Hero image', 'Hero image');
  const [hero = ''] = await designer.drive.document.find(['Hero image']);
  await expect.poll(() => designer.swatches.count()).toBeGreaterThan(0);
  expect(designer.drive.page.workers()).toHaveLength(1);
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
  expect((await designer.fills(hero)).at(-1)).toMatchObject({ type: 'IMAGE', scaleMode: 'FILL' });
  expect(await designer.drive.problems()).toEqual([]);
});
