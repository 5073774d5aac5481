import { computed } from '@preact/signals-core';
import type { Stage } from '../words/stage';
import { cards, waitingFor } from './cards';
import { preparing } from './press';
import { preview } from './preview';

/** The one thing somebody waits for, or the first of several. */
export const shownStage = computed((): Stage | null => {
  if (preparing.value) return { at: 'reading' };
  const running = waitingFor.value;
  const [oldest] = running;
  if (oldest) {
    const { startedAt: since, usual, state } = oldest;
    if (state.at === 'countdown') {
      return { at: 'countdown', since, seconds: state.waits.at(-1) ?? 0 };
    }
    return { at: 'drawing', since, usual, pictures: running.length };
  }
  const placing = cards.value.some(({ state: card, pictures }) =>
    pictures.some(
      ({ state, thumbnail }) =>
        state.at === 'placing' ||
        // On its way there, kept and looked at first.
        (state.at === 'ready' && thumbnail === null && 'place' in card && card.place),
    ),
  );
  return placing ? { at: 'placing' } : null;
});

/** The exact picture that a restyle sends, or would send. */
export const shownInput = computed(() =>
  shownStage.value ? (waitingFor.value[0]?.request?.input?.dataUrl ?? null) : preview.value,
);
