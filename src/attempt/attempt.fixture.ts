import type { Answer } from '../openrouter/read-answer';
import { refusal, type Charge, type RefusalKind } from '../openrouter/refusals';
import type { Attempt, AttemptEffect, AttemptEvent, AttemptState } from './attempt';
import { step } from './step';

/** With both routes to go, as an illustration has. */
export const ILLUSTRATION: Attempt = {
  posts: [
    { route: 'chat', body: '{"to":"chat"}' },
    { route: 'images', body: '{"to":"images"}' },
  ],
  alone: true,
};

export const RESTYLE: Attempt = { ...ILLUSTRATION, posts: [ILLUSTRATION.posts[0]] };

export const PICTURE = {
  kind: 'pictures',
  pictures: [{ kind: 'bytes', bytes: new Uint8Array() }],
  costUsd: 0.035,
} satisfies Answer;

export function refused(
  kind: RefusalKind,
  charge: Charge,
  retryAfter: number | null = null,
): Answer {
  return { kind: 'refused', refusal: refusal(kind, charge, { retryAfter }) };
}

export interface Ran {
  readonly state: AttemptState;
  readonly effects: readonly AttemptEffect[];
  /** Bodies in the order they were sent. */
  readonly sent: readonly string[];
}

/** The machine after these events. */
export function run(events: readonly AttemptEvent[], attempt: Attempt = ILLUSTRATION): Ran {
  let state: AttemptState = { at: 'draft' };
  const effects = events.flatMap((event) => {
    const next = step(state, event, attempt);
    state = next.state;
    return next.effects;
  });
  const sent = effects.flatMap((effect) => (effect.do === 'post' ? [effect.post.body] : []));
  return { state, effects, sent };
}

/** The click, and the journal has it. */
export const GONE: readonly AttemptEvent[] = [{ type: 'click' }, { type: 'noted', try: 1 }];

export function answered(answer: Answer, number = 1): AttemptEvent {
  return { type: 'answered', try: number, answer };
}
