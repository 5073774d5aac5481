import { expect, test } from 'vitest';
import type { PlacedRecipe } from '../../src/recipe';
import { recipeText, recipeWords } from './recipe';

const recipe: PlacedRecipe = {
  version: 1,
  mode: 'illustrate',
  prompt: 'a lighthouse',
  model: 'recraft/recraft-v4.1',
  route: 'chat',
  palette: { swatches: [], background: null },
  ratio: '1:1',
  strength: null,
  cost: 0.035,
  fidelity: null,
  date: '2026-11-22T12:00:00Z',
  imageHash: 'a',
  before: null,
};

test('a recipe says who, how much and when', () => {
  expect(recipeWords(recipe)).toBe('Drawn by Limn · $0.035 · 22 Nov 2026');
});

test('a picture that was only matched was not drawn, and cost nothing', () => {
  const said = recipeWords({ ...recipe, prompt: '', cost: 0 });
  expect(said).toBe('Matched by Limn · 22 Nov 2026');
});

test('what a recipe does not know is left out', () => {
  expect(recipeWords({ ...recipe, cost: null, date: 'some day' })).toBe('Drawn by Limn');
});

test('as text it is the words, the model and the colours', () => {
  const swatches = [{ hex: '#0f4c5c', weight: 1, source: 'paint' }] as const;
  const palette = { swatches: [...swatches], background: null };
  expect(recipeText({ ...recipe, palette })).toBe('a lighthouse\nrecraft/recraft-v4.1\n#0f4c5c');
});
