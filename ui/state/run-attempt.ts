import { type AttemptEffect, type AttemptEvent, step } from '../../src/attempt/attempt';
import { readAnswer } from '../../src/openrouter/read-answer';
import { ROUTES } from '../../src/openrouter/routes';
import type { RouteName } from '../../src/recipe';
import { measured } from '../browser/measured';
import { post } from '../browser/post';
import { cardOf, changeCard } from './cards';
import { keepPictures } from './keep-pictures';

/** Feeds the machine and runs what it asks for, until nothing is left to do. */
export async function runAttempt(cardId: string, event: AttemptEvent): Promise<void> {
  const card = cardOf(cardId);
  const { state, effects } = step(card.state, event, card.request);
  changeCard(cardId, { state });
  for (const effect of effects) await run(cardId, effect);
}

async function run(cardId: string, effect: AttemptEffect): Promise<void> {
  switch (effect.do) {
    case 'post': {
      const answer = await measured('request', () => send(cardId, effect.route));
      return runAttempt(cardId, { type: 'answered', answer });
    }
    case 'keep':
      return keepPictures(cardId, effect);
  }
}

async function send(cardId: string, routeName: RouteName) {
  const route = ROUTES[routeName];
  const posted = await post(route.path, route.body(cardOf(cardId).request));
  return posted.kind === 'answer' ? readAnswer(posted.answer, routeName) : posted;
}
