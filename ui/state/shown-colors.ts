import { computed } from '@preact/signals';
import type { Colors } from '../screens/colors-from';
import { selectionWords } from '../words/selection';
import { paletteRead, readingPalette } from './palette';
import { selection } from './selection';

export const shownColors = computed((): Colors => {
  const from = selectionWords(selection.value);
  const read = paletteRead.value;
  if (from === null) return read ? { at: 'kept', ...read } : { at: 'empty' };
  if (readingPalette.value || !read) return { at: 'reading', from };
  const { swatches, background } = read.palette;
  return swatches.length === 0 && !background ? { at: 'colorless', from } : { at: 'read', ...read };
});
