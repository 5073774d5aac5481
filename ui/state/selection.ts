import { computed, signal } from '@preact/signals';
import type { Selection } from '../../src/layer';
import { parseRecipe } from '../../src/recipe';
import { chooseTarget } from '../../src/target';
import { compose } from './compose';

export const selection = signal<Selection>({
  revision: -1,
  page: { id: '', name: '' },
  layers: [],
  count: 0,
  recipe: null,
});

/** Where the next picture will go. */
export const target = computed(() => chooseTarget(selection.value, compose.value.mode));

/** What made the picture on the one selected layer, when Limn did. */
export const recipeHere = computed(() => parseRecipe(selection.value.recipe ?? ''));
