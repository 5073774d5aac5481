import { expect, test } from 'vitest';
import type { ColorsNow } from '../../src/layer';
import type { Palette, Recipe, Swatch } from '../../src/recipe';
import { lookHere } from './look-here';

const swatch = (hex: string): Swatch => ({ hex, weight: 1, source: 'paint' });
const colors = (...hexes: string[]): Palette => {
  return { swatches: hexes.map(swatch), background: null };
};
const drawnIn = colors('#ff6b57');
const recipe: Recipe = {
  ...{ version: 1, mode: 'illustrate', prompt: 'a boat', model: 'm', route: 'chat' },
  ...{ ratio: null, strength: null, cost: 0.035, fidelity: null, date: '', palette: drawnIn },
};

/** A picture in coral, which is what it was asked for. */
async function coral(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(8, 8);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ff6b57';
  context.fillRect(0, 0, 8, 8);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

test.each([
  ['what it was drawn in', null, false, false, drawnIn],
  [
    'the colours around it when the designer has chosen none',
    colors('#00ff00'),
    false,
    true,
    drawnIn,
  ],
  ['other colours that were chosen', colors('#00ff00'), true, false, colors('#00ff00')],
  ['greys that were chosen elsewhere', colors('#888888'), true, false, colors('#888888')],
  ['no palette', colors(), true, false, drawnIn],
  ['its own layer, where nothing is left without it', colors(), true, true, drawnIn],
  ['its own layer, where a grey is under it', colors('#d9d9d9'), true, true, drawnIn],
  ['its own layer, with colours of its own', colors('#00ff00'), true, true, colors('#00ff00')],
])('beside %s, a picture of Limn’s is measured by what it can keep', async (...given) => {
  const [, read, chosen, own, by] = given;
  const now: ColorsNow = { profile: 'SRGB', mode: '', colors: [] };
  const reply = { type: 'picture', id: 1, bytes: await coral(), now } as const;
  const { palette, seen } = await lookHere({ reply, recipe, read, chosen, own });
  expect(palette).toEqual(by);
  expect(seen?.told.fidelity.onPalette).toBe(by === drawnIn ? 1 : 0);
});
