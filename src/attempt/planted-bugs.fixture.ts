import { refusal } from '../openrouter/refusals';
import type { AttemptEffect, AttemptEvent, AttemptState, Step } from './attempt';
import { found, step } from './step';
import type { Machine } from './world.fixture';

type Only<At extends AttemptState['at']> = Extract<AttemptState, { at: At }>;
type Sent = Only<'sent'>;

/** The machine with one answer of its changed. `null`: as it is. */
function but(change: (given: Parameters<Machine['step']>, right: Step) => Step | null): Machine {
  return {
    found,
    step: (...given) => {
      const right = step(...given);
      return change(given, right) ?? right;
    },
  };
}

const withEffects = (right: Step, effects: readonly AttemptEffect[]): Step => ({
  ...right,
  effects,
});
const isRefusal = (event: AttemptEvent) =>
  event.type === 'answered' && event.answer.kind === 'refused';
const isPicture = (event: AttemptEvent) =>
  event.type === 'answered' && event.answer.kind === 'pictures';
const resend = (state: Sent): Step => ({
  state: { ...state, left: false, try: state.try + 1 },
  effects: [{ do: 'note', try: state.try + 1 }],
});

/** Each a mistake somebody could make. The sessions have to catch every one. */
export const PLANTED_BUGS: Readonly<Record<string, Machine>> = {
  'resends when no answer came': but(([state, event], right) =>
    state.at === 'sent' && isRefusal(event) && right.state.at === 'unknown' ? resend(state) : null,
  ),
  'resends an error of the server once': but(([state, event]) =>
    state.at === 'sent' &&
    state.left &&
    state.try === 1 &&
    event.type === 'answered' &&
    event.answer.kind === 'refused' &&
    event.answer.refusal.kind === 'server-failed'
      ? resend(state)
      : null,
  ),
  'waits although the charge is unknown': but(([state, event]) =>
    state.at === 'sent' &&
    state.left &&
    event.type === 'answered' &&
    event.try === state.try &&
    event.answer.kind === 'refused' &&
    event.answer.refusal.retryAfter !== null &&
    event.answer.refusal.charge === 'unknown'
      ? resend(state)
      : null,
  ),
  'sends at the click, before the journal': but(([state, event, attempt], right) =>
    state.at === 'draft' && event.type === 'click'
      ? withEffects(right, [...right.effects, { do: 'post', try: 1, post: attempt.posts[0] }])
      : null,
  ),
  'sends again for every word from the journal': but(([state, event, attempt]) =>
    state.at === 'sent' && state.left && event.type === 'noted' && event.try === state.try
      ? { state, effects: [{ do: 'post', try: state.try, post: attempt.posts[0] }] }
      : null,
  ),
  'takes a second click for a new one': but(([state, event]) =>
    state.at === 'sent' && state.left && event.type === 'click' ? resend(state) : null,
  ),
  'throws a picture away that came after stopping': but(([state, event]) =>
    state.at === 'sent' && !state.waiting && isPicture(event)
      ? {
          state: { at: 'refused', refusal: refusal('stopped', 'none') },
          effects: [{ do: 'erase' }],
        }
      : null,
  ),
  'throws a picture away that came after giving up': but(([state, event]) =>
    state.at === 'unknown' && isPicture(event) ? { state, effects: [] } : null,
  ),
  'shows before it keeps': but(([, event], right) =>
    isPicture(event) && right.effects.length > 0
      ? withEffects(right, [{ do: 'show', place: false }, ...right.effects])
      : null,
  ),
  'erases the journal as the picture comes': but(([, event], right) =>
    isPicture(event) && right.effects.length > 0
      ? withEffects(right, [{ do: 'erase' }, ...right.effects])
      : null,
  ),
  'erases the journal as the POST leaves': but(([, event], right) =>
    event.type === 'noted' && right.effects.length > 0
      ? withEffects(right, [...right.effects, { do: 'erase' }])
      : null,
  ),
  'places what nobody waits for': but(([state, event], right) =>
    event.type === 'kept' && state.at === 'received' && state.late && right.effects.length > 0
      ? withEffects(right, [{ do: 'show', place: true }])
      : null,
  ),
  'places the first of two': but(([state, event], right) =>
    event.type === 'kept' && state.at === 'received' && !state.late && right.effects.length > 0
      ? withEffects(right, [{ do: 'show', place: true }])
      : null,
  ),
  'calls a lost answer refused': but((_, right) =>
    right.state.at === 'unknown'
      ? { state: { at: 'refused', refusal: right.state.refusal }, effects: [{ do: 'erase' }] }
      : null,
  ),
  'calls a lost answer not billed': but((_, right) =>
    right.state.at === 'unknown'
      ? { state: { at: 'notBilled', refusal: right.state.refusal }, effects: [{ do: 'erase' }] }
      : null,
  ),
  'lets a late refusal end what was sent since': but(([state, event]) =>
    state.at === 'sent' &&
    event.type === 'answered' &&
    event.try < state.try &&
    event.answer.kind === 'refused'
      ? { state: { at: 'refused', refusal: event.answer.refusal }, effects: [{ do: 'erase' }] }
      : null,
  ),
  'sends although it was stopped before': but(([state, event]) =>
    state.at === 'sent' && !state.left && event.type === 'stop'
      ? {
          state: { at: 'refused', refusal: refusal('stopped', 'none') },
          effects: [
            { do: 'erase' },
            { do: 'post', try: state.try, post: { route: 'chat', body: '' } },
          ],
        }
      : null,
  ),
  'goes on with a countdown that was stopped': but(([state, event]) =>
    state.at === 'refused' && event.type === 'waited'
      ? {
          state: { at: 'sent', left: true, try: event.try + 1, post: 0, waits: [], waiting: true },
          effects: [{ do: 'post', try: event.try + 1, post: { route: 'chat', body: '{}' } }],
        }
      : null,
  ),
  'calls kept what nothing kept': but(([state, event], right) =>
    event.type === 'kept' && !event.safe && state.at === 'received' && right.state.at === 'received'
      ? { state: { at: 'kept', late: state.late, place: state.place }, effects: right.effects }
      : null,
  ),
  'forgets to send': but(([, event], right) =>
    event.type === 'noted' ? withEffects(right, []) : null,
  ),
  'forgets what an earlier window had sent': {
    step,
    found: () => ({
      state: { at: 'refused', refusal: refusal('closed', 'none') },
      effects: [{ do: 'erase' }],
    }),
  },
  'sends what an earlier window had sent': {
    step,
    found: () => ({
      state: { at: 'sent', left: false, try: 1, post: 0, waits: [], waiting: true },
      effects: [{ do: 'note', try: 1 }],
    }),
  },
};
