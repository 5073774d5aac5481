import { expect, test, vi } from 'vitest';
import { openPalette } from '../../src/palette/edit-strip';
import type { Palette, Recipe } from '../../src/recipe';
import { change, compose } from './compose';
import { paletteRead } from './palette';
import { recall } from './recall';
import { DEFAULTS } from './settings';

vi.mock('../browser/pixels', () => ({
  pixels: (_job: 'open-palette', palette: Palette) => Promise.resolve(openPalette(palette)),
}));

const recipe: Recipe = {
  version: 1,
  mode: 'restyle',
  prompt: 'a lighthouse, flat shapes',
  model: 'recraft/recraft-v4.1-pro',
  route: 'chat',
  palette: { swatches: [{ hex: '#0f4c5c', weight: 1, source: 'paint' }], background: null },
  ratio: null,
  strength: 0.7,
  cost: 0.21,
  fidelity: null,
  date: '2026-11-22T12:00:00Z',
};
const mine = { ...DEFAULTS, prompt: 'mine', style: 'paper', ratio: '1:1' } as const;

test('its words alone leave everything else as it is', () => {
  change(mine);
  recall('words', recipe);
  expect(compose.value).toEqual({ ...mine, prompt: recipe.prompt, style: 'none' });
  expect(paletteRead.value).toBeNull();
});

test('its colours alone leave the words', async () => {
  change(mine);
  recall('colors', recipe);
  expect(compose.value).toEqual(mine);
  await expect.poll(() => paletteRead.value?.palette).toEqual(recipe.palette);
});

test('everything is everything that a click sends', () => {
  change(mine);
  recall('all', recipe);
  const { mode, prompt, model, ratio, strength } = recipe;
  expect(compose.value).toMatchObject({ mode, prompt, model, ratio, strength, style: 'none' });
});

test('a model that is no longer offered leaves the chosen one', () => {
  change(mine);
  recall('all', { ...recipe, model: 'recraft/recraft-v9', strength: null });
  expect(compose.value).toMatchObject({ model: mine.model, strength: mine.strength });
});
