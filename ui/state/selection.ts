import { computed, signal } from '@preact/signals-core';
import type { Selection } from '../../src/layer';
import { parseRecipe } from '../../src/recipe';

export const selection = signal<Selection>({
  revision: -1,
  page: { id: '', name: '' },
  layers: [],
  count: 0,
  ancestors: [],
  recipe: null,
  picture: null,
});

/** What made the picture on the one selected layer, when Limn did. */
export const recipeHere = computed(() => parseRecipe(selection.value.recipe ?? ''));
