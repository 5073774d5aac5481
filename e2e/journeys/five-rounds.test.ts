import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

/** The strip as a new window finds it, measured: until then it says no shares. */
async function paletteOf(layer: string): Promise<{ names: string[]; shares: number[] }> {
  await designer.drive.select(layer);
  await designer.drive.reopen('open');
  const words = () => designer.swatches.allInnerTexts();
  await expect.poll(async () => (await words()).join()).toMatch(/\d\s%/);
  const read = await words();
  return {
    names: read.map((text) => text.replace(/ · .*/, '')),
    shares: read.map((text) => Number(/(\d+)\s%/.exec(text)?.[1])),
  };
}

test('five rounds of illustrating the same frame leave its palette unchanged', async () => {
  const before = await paletteOf('Hero');
  for (const words of ['rain', 'noon', 'night', 'snow', 'dusk']) {
    await designer.select('Hero image', 'Hero');
    await designer.draw(words);
    await designer.waitUntilDrawn(words);
  }
  const { names, shares } = await paletteOf('Hero');
  expect(names).toEqual(before.names);
  // The edge pixels of the masked picture are nobody's: one point may move.
  shares.forEach((share, at) =>
    expect(Math.abs(share - (before.shares[at] ?? 0))).toBeLessThanOrEqual(1),
  );
});
