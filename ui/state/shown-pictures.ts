import { computed } from '@preact/signals';
import { refusal } from '../../src/openrouter/refusals';
import { tell } from '../bridge';
import type { PictureCardProps } from '../components/picture-card';
import { hostFailureWords } from '../words/host-failure';
import { NOTICE, type Notice } from '../words/notice';
import { refusalWords } from '../words/refusal';
import { type Card, cards, type Picture } from './cards';
import { placePicture } from './place-picture';

/** Every picture of this session, newest first, wherever it is by now. */
export const shownPictures = computed(() =>
  cards.value.flatMap((card) => card.pictures.map((picture) => shown(card, picture))),
);

function shown(card: Card, picture: Picture): PictureCardProps & { id: string } {
  const { state, thumbnail, width, height, fidelity } = picture;
  const placed = state.at === 'placed' ? state : null;
  return {
    id: `${card.id}/${picture.id}`,
    src: thumbnail,
    prompt: card.request.prompt,
    width,
    height,
    cost: card.recipe.cost,
    onPalette: fidelity && card.recipe.palette.swatches.length > 0 ? fidelity.onPalette : null,
    placedIn: placed && placed.nodeName,
    notices: notices(card, picture),
    onShow: placed && (() => tell({ type: 'show', nodeId: placed.nodeId })),
    onPlace:
      state.at === 'ready' || state.at === 'not-placed'
        ? () => void placePicture(card.id, picture.id)
        : null,
  };
}

function notices(card: Card, { state }: Picture): string[] {
  switch (state.at) {
    case 'placed': {
      const all: Notice[] = [...state.notices];
      if (state.change !== 'none') all.push(state.change);
      return all.map((notice) => NOTICE[notice]);
    }
    case 'not-placed':
      return [hostFailureWords(state.failure, 'placing') ?? ''];
    case 'unusable': {
      const charge = (card.recipe.cost ?? 1) > 0 ? 'unknown' : 'not-billed';
      return [refusalWords(refusal('unusable-picture', charge, { why: state.why })).sentence];
    }
    case 'ready':
      return card.state.at === 'received' && card.state.late ? [NOTICE['came-late']] : [];
    case 'placing':
      return [];
  }
}
