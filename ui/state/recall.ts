import type { Recipe } from '../../src/recipe';
import { copyText } from '../browser/copy-text';
import type { Recall } from '../components/recall-menu';
import { recipeText } from '../words/recipe';
import { change, compose, models } from './compose';
import { takeColors } from './color-sources';

/** Of no selection, so whatever is selected is offered as another. */
const PICTURE = { key: 'picture', from: 'An earlier picture', revision: -2 };

/** Takes over what made a picture. Looking at one never does that by itself, and nothing is sent. */
export function recall(what: Recall, recipe: Recipe): void {
  const { mode, prompt, strength, ratio } = recipe;
  if (what === 'copy') {
    copyText(recipeText(recipe));
    return;
  }
  // The words as they were sent, with what a style had added to them.
  if (what !== 'colors') change({ prompt, style: 'none' });
  if (what !== 'words') void takeColors(recipe.palette, PICTURE);
  if (what !== 'all') return;
  const now = compose.value;
  const model = models.value.find(({ id }) => id === recipe.model)?.id ?? now.model;
  change({ mode, model, ratio, strength: strength ?? now.strength });
}
