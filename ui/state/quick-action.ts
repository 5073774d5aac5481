import { effect } from '@preact/signals-core';
import { tell } from '../bridge';
import { choiceWords } from '../words/into';
import { priceWords } from '../words/money';
import { cards } from './cards';
import { change, compose } from './compose';
import { into } from './into';
import { later } from './later';
import { order } from './order';
import { press } from './press';
import { selection } from './selection';
import { unseen } from './window';

/** The words of each offer that was made. */
const offered = new Map<string, string>();
let stop = () => {};

/** Offers the words typed into Figma's quick actions, and earlier ones that contain them. */
export function offer(typed: string): void {
  stop();
  unseen.value = true;
  stop = effect(() => {
    if (selection.value.revision < 0) return;
    const { prompts } = compose.value;
    const earlier = prompts.filter((words) => words.includes(typed) && words !== typed);
    const offers = [typed, ...earlier].filter(Boolean).map((words) => {
      const said = offerOf(words);
      offered.set(said, words);
      return said;
    });
    tell({ type: 'suggest', words: typed, offers });
  });
}

/** The whole click: words, where the picture goes, price. */
function offerOf(words: string): string {
  return `${words} → ${choiceWords(into.value)} · ${priceWords(order.value.price)}`;
}

/** Choosing an offer is the click. Whatever does not go as offered brings the panel. */
export async function drawUnseen(chosen: string): Promise<void> {
  stop();
  unseen.value = true;
  const words = offered.get(chosen);
  if (words) change({ prompt: words });
  if (words && offerOf(words) === chosen) await press();
  unseen.value = false;
  // Everything else in the panel is of earlier sessions.
  const placed = later.value?.words.allPlaced(cards.value.filter(({ request }) => request));
  tell(placed ? { type: 'finish', ...placed } : { type: 'appear' });
}
