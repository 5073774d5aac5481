import type { AttemptEffect, AttemptEvent } from '../../src/attempt/attempt';
import { step } from '../../src/attempt/step';
import { readAnswer } from '../../src/openrouter/read-answer';
import { ROUTES } from '../../src/openrouter/routes';
import { measured } from '../browser/measured';
import { post } from '../browser/post';
import { cardOf, changeCard, findCard } from './cards';
import { checkCharge } from './check-charge';
import { erase, note } from './journal';
import { keepPictures } from './keep-pictures';
import { showPictures } from './show-pictures';
import { after } from './within';

/** Feeds the machine and runs what it asks for, until nothing is left to wait for. */
export async function runAttempt(cardId: string, event: AttemptEvent): Promise<void> {
  const card = findCard(cardId);
  // Tried again since, or discarded.
  if (!card) return;
  const { state, effects } = step(card.state, event, card.attempt);
  changeCard(cardId, { state });
  for (const effect of effects) await run(cardId, effect);
}

async function run(cardId: string, effect: AttemptEffect): Promise<void> {
  const go = (event: AttemptEvent) => runAttempt(cardId, event);
  switch (effect.do) {
    case 'note':
      await note(cardOf(cardId));
      return go({ type: 'noted', try: effect.try });
    case 'erase':
      return erase(cardId);
    case 'post': {
      const { recipe } = cardOf(cardId);
      changeCard(cardId, { recipe: { ...recipe, route: effect.post.route } });
      const answer = await measured('request', () => send(effect.post));
      return go({ type: 'answered', try: effect.try, answer });
    }
    case 'wait':
      changeCard(cardId, { startedAt: performance.now() });
      await after(effect.seconds * 1_000);
      return go({ type: 'waited', try: effect.try });
    case 'keep':
      return go({ type: 'kept', safe: await keepPictures(cardId, effect.answer) });
    case 'show':
      return showPictures(cardId, effect.place);
    case 'check':
      // Minutes, maybe: nobody waits for it.
      void runCheck(cardId, effect);
  }
}

export async function runCheck(
  cardId: string,
  { check, after: seconds }: Extract<AttemptEffect, { do: 'check' }>,
): Promise<void> {
  await after(seconds * 1_000);
  const rise = await checkCharge(cardId);
  if (rise !== undefined) await runAttempt(cardId, { type: 'checked', check, rise });
}

async function send({ route, body }: Extract<AttemptEffect, { do: 'post' }>['post']) {
  const posted = await post(ROUTES[route].path, body);
  return posted.kind === 'answer' ? readAnswer(posted.answer, route) : posted;
}
