import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

/** The strip as a new window finds it, measured: until then every colour has the same share. */
async function paletteOf(layer: string): Promise<string[]> {
  await designer.drive.select(layer);
  await designer.drive.reopen('open');
  const strip = () => designer.swatches.allInnerTexts();
  const shares = async () =>
    new Set((await strip()).map((words) => /(\d+)\s%/.exec(words)?.[1] ?? ''));
  await expect.poll(async () => (await shares()).size).toBeGreaterThan(2);
  return strip();
}

test('five rounds of illustrating the same frame leave its palette unchanged', async () => {
  const before = await paletteOf('Hero');
  for (const words of ['rain', 'noon', 'night', 'snow', 'dusk']) {
    await designer.select('Hero image', 'Hero');
    await designer.draw(words);
    await designer.waitUntilDrawn(words);
  }
  expect(await paletteOf('Hero')).toEqual(before);
});
