import type { Recipe } from '../../src/recipe';
import { dollars } from './money';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** By whom, for how much and when; what is not known is left out. */
export function recipeWords({ prompt, cost, date }: Recipe): string {
  const day = new Date(date);
  return [
    // Nobody asks for a picture that is only matched.
    prompt ? 'Drawn by Limn' : 'Matched by Limn',
    ...(cost ? [dollars(cost)] : []),
    ...(Number.isNaN(day.getTime()) ? [] : [DATE.format(day)]),
  ].join(' · ');
}

/** What somebody else would need to draw something like it. */
export function recipeText({ prompt, model, palette }: Recipe): string {
  return [prompt, model, palette.swatches.map(({ hex }) => hex).join(' ')].join('\n');
}
