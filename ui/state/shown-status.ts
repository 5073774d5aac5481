import { computed } from '@preact/signals-core';
import type { Refusal } from '../../src/openrouter/refusals';
import { strayMessages, tell } from '../bridge';
import { copyText } from '../browser/copy-text';
import { withoutKey } from '../browser/key';
import type { StatusProps } from '../components/status';
import { focusOn } from '../screens/focus';
import { OBSTACLE } from '../words/obstacle';
import { dollars } from '../words/money';
import type { WayOut } from '../words/refusal';
import { account, askingForKey } from './account';
import { type Card, cards, refusalOf } from './cards';
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
  const isUsedUp = left !== null && left <= 0;
  const onPress = () => tell({ type: 'open-link', link: 'settings/keys' });
  return {
    kind: isUsedUp ? 'problem' : 'notice',
    text: said().keyBalanceWords(left),
    action: isUsedUp ? { label: 'Open key settings', onPress } : null,
  };
}

function ofProblem(stopped: Problem): StatusProps | null {
  if (stopped.kind === 'too-long') return { kind: 'problem', text: said().tooLongWords(stopped) };
  if (stopped.kind !== 'not-exported') return { kind: 'problem', text: OBSTACLE[stopped.kind] };
  const { kind, failure, detail } = stopped;
  const text = said().hostFailureWords(failure, 'exporting');
  const details = joined(kind, failure, detail);
  return text === null ? null : { kind: 'problem', text, details, onCopy: copyText };
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
    details: detailsOf(card, refusal.kind, refusal.status, refusal.detail),
    onCopy: copyText,
  };
}

/** Figma's own words may hold anything that it was given. */
function joined(...parts: readonly (string | number | null | undefined)[]): string {
  return withoutKey(parts.filter(Boolean).join(' · '));
}

/** What somebody who is asked for help would ask for; nothing in it is secret. */
export function detailsOf(
  { id, recipe }: Card,
  ...more: readonly (string | number | null | undefined)[]
): string {
  const strays = strayMessages() && `${strayMessages()} stray messages`;
  return joined(...more, recipe.model, id, strays);
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
