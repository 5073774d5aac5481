import { computed } from '@preact/signals-core';
import type { StripProps } from '../later/strip';
import { cards, refusalOf, waitingFor } from './cards';
import { shownStage } from './shown-stage';
import { collapse, collapsed } from './window';

/** `null` while the panel is whole. */
export const shownStrip = computed((): StripProps | null => {
  if (!collapsed.value) return null;
  const card = waitingFor.value[0] ?? cards.value[0];
  return {
    name: card?.target.name ?? 'Limn',
    stage: shownStage.value,
    failed: card !== undefined && refusalOf(card) !== null,
    onExpand: () => collapse(false),
  };
});
