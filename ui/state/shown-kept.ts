import { computed } from '@preact/signals-core';
import type { KeptProps } from '../later/kept';
import { keptWords } from '../words/kept';
import { discardLeftBehind, leftBehind, notInPanel, showLeftBehind } from './left-behind';

export const shownKept = computed((): KeptProps | null => {
  const all = leftBehind.value;
  if (all.length === 0) return null;
  const bytes = all.reduce((sum, [name]) => sum + Number(name.split('/')[2]), 0);
  return {
    text: keptWords(
      all.length,
      bytes,
      all.every(([, onPage]) => onPage),
    ),
    onShow: all.some(notInPanel) ? () => void showLeftBehind() : null,
    onDiscard: discardLeftBehind,
  };
});
