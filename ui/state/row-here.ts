import { computed } from '@preact/signals-core';
import { cards } from './cards';
import { layersOf, rowsOf } from './rows';
import { selection } from './selection';

/** The row of pictures that the selected layer has in this session. */
export const rowHere = computed(() => {
  const { layers, count } = selection.value;
  const id = (count === 1 && layers[0]?.id) || '';
  return rowsOf(cards.value).find((row) => row.key === id || layersOf(row).includes(id));
});

/** That row, where nothing in it was paid for here: it is shown with the layer, above the drawing. */
export const freeRowHere = computed(() => {
  const row = rowHere.value;
  return row?.cards.every(({ price }) => price === 0) ? row : undefined;
});
