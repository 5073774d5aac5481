import { computed } from '@preact/signals';
import type { Refusal } from '../../src/openrouter/refusals';
import { tell } from '../bridge';
import { copyText } from '../browser/copy-text';
import type { StatusProps } from '../components/status';
import { focusOn } from '../screens/focus';
import { hostFailureWords } from '../words/host-failure';
import { OBSTACLE } from '../words/obstacle';
import { refusalWords, type WayOut } from '../words/refusal';
import { account, askingForKey } from './account';
import { cards } from './cards';
import { press } from './press';
import { problem, type Problem } from './problem';

/** What to say under the button: why nothing was sent, or how the newest request ended badly. */
export const shownStatus = computed((): StatusProps | null => {
  if (problem.value) return ofProblem(problem.value);
  const newest = cards.value.find(({ state }) => state.at === 'refused');
  const [latest] = cards.value;
  const sameClick = newest && latest && newest.startedAt === latest.startedAt;
  if (sameClick && newest.state.at === 'refused') return ofRefusal(newest.state.refusal);
  if (account.value.at === 'saved' && !account.value.stored) {
    return { kind: 'notice', text: hostFailureWords('storage-failed', 'saving-key') ?? '' };
  }
  return null;
});

function ofProblem(stopped: Problem): StatusProps | null {
  if (stopped.kind !== 'not-exported') return { kind: 'problem', text: OBSTACLE[stopped.kind] };
  const text = hostFailureWords(stopped.failure, 'exporting');
  return text === null ? null : { kind: 'problem', text };
}

function ofRefusal(refusal: Refusal): StatusProps {
  const { sentence, wayOut, label } = refusalWords(refusal);
  return {
    kind: 'problem',
    text: sentence,
    action: { label, onPress: () => take(wayOut) },
    details: [refusal.kind, refusal.status, refusal.detail].filter(Boolean).join(' · '),
    onCopy: copyText,
  };
}

function take(wayOut: WayOut): void {
  switch (wayOut) {
    case 'change-key':
      askingForKey.value = true;
      return;
    case 'add-credit':
      return tell({ type: 'open-link', link: 'credits' });
    case 'open-keys':
      return tell({ type: 'open-link', link: 'keys' });
    case 'edit-prompt':
      return focusOn('prompt');
    case 'choose-model':
      return focusOn('model');
    case 'try-again':
      void press();
  }
}
