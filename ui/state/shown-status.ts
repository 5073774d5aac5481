import { computed } from '@preact/signals-core';
import type { Refusal } from '../../src/openrouter/refusals';
import { strayMessages, tell } from '../bridge';
import { copyText } from '../browser/copy-text';
import { withoutKey } from '../browser/key';
import type { CopyDetailsProps } from '../components/copy-details';
import type { StatusProps } from '../components/status';
import { focusOn } from '../screens/focus';
import { dollars } from '../words/money';
import type { WayOut } from '../words/refusal';
import { account, askingForKey } from './account';
import { type Card, cards, refusalOf } from './cards';
import { compose } from './compose';
import { later, said } from './later';
import { press, tryAgain } from './press';
import { problem, type Problem } from './problem';
import { runAttempt } from './run-attempt';

/** What to say under the button: why nothing was sent, or how the newest request ended badly. */
export const shownStatus = computed((): StatusProps | null => {
  if (!later.value) return null;
  if (problem.value) return ofProblem(problem.value);
  const [latest, second] = cards.value;
  const refusal = latest?.request && latest.click !== second?.click ? refusalOf(latest) : null;
  if (latest && refusal) return ofRefusal(latest, refusal, press);
  return ofKey();
});

function ofKey(): StatusProps | null {
  if (account.value.at !== 'saved') return null;
  const { stored, left } = account.value;
  if (!stored) {
    return { kind: 'notice', text: said().hostFailureWords('storage-failed', 'saving-key') ?? '' };
  }
  if (left === undefined || cards.value.length > 0) return null;
  const text = said().keyBalanceWords(left);
  if (left === null || left > 0) return { kind: 'notice', text };
  const onPress = () => tell({ type: 'open-link', link: 'settings/keys' });
  const action = { label: 'Open key settings', onPress };
  return { kind: 'problem', text, action, copy: copying(null, 'key-limit') };
}

function ofProblem(stopped: Problem): StatusProps | null {
  const copy = copying(null, ...Object.values<Detail>({ ...stopped }));
  const text = wordsFor(stopped);
  return text === null ? null : { kind: 'problem', text, copy };
}

function wordsFor(stopped: Problem): string | null {
  switch (stopped.kind) {
    case 'not-exported':
      return said().hostFailureWords(stopped.failure, 'exporting');
    case 'too-long':
      return said().tooLongWords(stopped);
    default:
      return said().OBSTACLE[stopped.kind];
  }
}

/** `again`: what trying again does, when it is not this one request alone. */
export function ofRefusal(card: Card, refusal: Refusal, again?: () => Promise<void>): StatusProps {
  const { state } = card;
  const asked = { price: card.price, restyled: card.recipe.strength !== null };
  const { sentence, wayOut, label } =
    state.at === 'unknown'
      ? said().chargeWords(refusal, state.rise, asked)
      : said().refusalWords(refusal, asked);
  const mayAct = wayOut !== null && (card.request !== null || wayOut !== 'try-again');
  const paid = wayOut === 'drop-strength' || (wayOut === 'try-again' && !again);
  return {
    kind: 'problem',
    text: sentence,
    action: mayAct
      ? {
          label: paid ? `${label} · ${dollars(card.price)}` : label,
          onPress: () => take(wayOut, card, again),
        }
      : null,
    copy: copying(card, refusal.kind, refusal.status, refusal.detail),
  };
}

type Detail = string | number | null | undefined;

/** What somebody who is asked for help would ask for; nothing in it is secret. */
export function copying(card: Card | null, ...more: readonly Detail[]): CopyDetailsProps {
  const strays = strayMessages() && `${strayMessages()} stray messages`;
  const about = [...more, card?.recipe.model ?? compose.value.model, card?.id, strays];
  // Figma's own words may hold anything that it was given.
  return { details: withoutKey(about.filter(Boolean).join(' · ')), onCopy: copyText };
}

function take(wayOut: WayOut, { id }: Card, again = () => tryAgain(id)): void {
  switch (wayOut) {
    case 'drop-strength':
      void tryAgain(id, 'images');
      return;
    case 'change-key':
      askingForKey.value = true;
      return;
    case 'add-credit':
      return tell({ type: 'open-link', link: 'settings/credits' });
    case 'open-keys':
      return tell({ type: 'open-link', link: 'settings/keys' });
    case 'edit-prompt':
      return focusOn('prompt');
    case 'choose-model':
      return focusOn('model');
    case 'check-again':
      void runAttempt(id, { type: 'check-again' });
      return;
    case 'try-again':
      void again();
  }
}
