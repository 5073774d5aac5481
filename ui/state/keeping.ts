import { effect } from '@preact/signals-core';
import { type Card, cards, nameOf, type Picture } from './cards';
import { handOver } from './hand-over';
import { erase } from './journal';
import { kept } from './kept';
import { onCanvas } from './on-canvas';
import { peeked } from './peek';
import { runAttempt } from './run-attempt';

/**
 * What the canvas shows is safe there and kept nowhere else. What it shows no longer, because
 * something else was chosen or the placing undone, is kept again.
 */
export function startKeeping(): void {
  const again = new Set<string>();
  const erased = new Set<string>();

  const lookAfter = (card: Card, picture: Picture) => {
    if (picture.state.at !== 'placed') return;
    const name = nameOf(card, picture);
    if (onCanvas.value.get(picture.state.nodeId) === picture.state.imageHash) {
      again.delete(name);
    } else if (!kept.value.has(name) && !again.has(name)) {
      again.add(name);
      erased.delete(card.id);
      void handOver(card, picture);
    }
  };

  effect(() => {
    // What is only looked away from comes back by itself.
    if (peeked.value !== null) return;
    for (const card of cards.value) {
      // What was snapped can be snapped again.
      if (card.raw) continue;
      const { state, pictures } = card;
      for (const picture of pictures) lookAfter(card, picture);
      const placed = pictures.some((picture) => picture.state.at === 'placed');
      const isKept = state.at === 'kept' || state.at === 'received';
      if (placed && isKept) void runAttempt(card.id, { type: 'placed' });
      const safe = pictures.every(
        (picture) => !kept.value.has(nameOf(card, picture)) && !again.has(nameOf(card, picture)),
      );
      if (!placed || !safe || erased.has(card.id)) continue;
      erased.add(card.id);
      erase(card.id);
    }
  });
}
