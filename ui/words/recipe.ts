import type { PlacedRecipe, Recipe } from '../../src/recipe';
import { dollars } from './money';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** By whom, for how much and when; what is not known is left out. */
export function recipeWords({ cost, date }: PlacedRecipe): string {
  const day = new Date(date);
  return [
    'Drawn by Limn',
    ...(cost === null ? [] : [dollars(cost)]),
    ...(Number.isNaN(day.getTime()) ? [] : [DATE.format(day)]),
  ].join(' · ');
}

/** All that somebody else would need to draw it again. */
export function recipeText({ prompt, model, palette, ratio, strength }: Recipe): string {
  const { swatches, background } = palette;
  const lines = [
    prompt,
    model,
    swatches.map(({ hex }) => hex).join(' '),
    background && `Background ${background.hex}`,
    ratio,
    strength !== null && `Strength ${strength}`,
  ];
  return lines.filter(Boolean).join('\n');
}
