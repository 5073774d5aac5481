import type { Answer } from '../openrouter/read-answer';
import { refusal, type Refusal } from '../openrouter/refusals';
import type { Attempt, AttemptEvent, AttemptState, Sending, Step } from './attempt';
import { waitBefore } from './wait-before';

/** Seconds between the looks at what was spent: a charge may be booked some time after the work. */
const CHECK_AFTER: readonly number[] = [2, 10, 30, 120];

/**
 * One paid request as a machine: pure, so that what is sent, how often and when can be read off and
 * proven. Its journal is written before a POST leaves and its bytes are kept before they are looked
 * at. What it does not wait for, such as a repeated or a late message, changes nothing.
 */
export function step(state: AttemptState, event: AttemptEvent, attempt: Attempt): Step {
  switch (event.type) {
    case 'click':
      if (state.at !== 'draft') return stay(state);
      return send({ try: 1, post: 0, waits: [], waiting: true });
    case 'noted':
      if (state.at !== 'sent' || state.try !== event.try || state.left) return stay(state);
      return leave(state, attempt);
    case 'answered':
      return event.answer.kind === 'pictures'
        ? receive(state, event.answer, attempt)
        : refuse(state, event.try, event.answer.refusal, attempt);
    case 'waited':
      if (state.at !== 'countdown' || state.try !== event.try) return stay(state);
      return send({ ...sending(state), try: state.try + 1 });
    case 'kept':
      return keep(state, event.safe);
    case 'placed':
      if (state.at !== 'received' && state.at !== 'kept') return stay(state);
      return stay({ at: 'placed' });
    case 'checked':
      if (state.at !== 'unknown' || state.check !== event.check) return stay(state);
      return checked({ ...state, rise: event.rise }, event.rise);
    case 'check-again':
      if (state.at !== 'unknown') return stay(state);
      return check({ ...state, check: state.check + 1, rise: undefined }, 0);
    case 'stop':
      return stop(state);
  }
}

/** For what the journal held as sent when its window was gone. */
export function found(): Step {
  return end(refusal('closed', 'unknown'), 0);
}

function stay(state: AttemptState): Step {
  return { state, effects: [] };
}

function send(now: Sending): Step {
  return { state: { at: 'sent', left: false, ...now }, effects: [{ do: 'note', try: now.try }] };
}

function leave(state: Extract<AttemptState, { at: 'sent' }>, { posts }: Attempt): Step {
  const post = posts[state.post];
  if (!post) return stay(state);
  return { state: { ...state, left: true }, effects: [{ do: 'post', try: state.try, post }] };
}

/** Pictures are paid for: whatever was thought of the request before, they are taken, once. */
function receive(
  state: AttemptState,
  answer: Extract<Answer, { kind: 'pictures' }>,
  { alone }: Attempt,
): Step {
  if (state.at === 'received' || state.at === 'kept' || state.at === 'placed') return stay(state);
  const late = state.at !== 'sent' || !state.waiting;
  const place = alone && !late && answer.pictures.length === 1;
  return {
    state: { at: 'received', unsafe: false, late, place },
    effects: [{ do: 'keep', answer }],
  };
}

function refuse(state: AttemptState, of: number, why: Refusal, { posts }: Attempt): Step {
  if (state.at !== 'sent' || !state.left || state.try !== of) return stay(state);
  const next = state.post + 1;
  if (why.kind === 'wrong-endpoint' && why.charge === 'none' && next < posts.length) {
    return send({ ...sending(state), try: of + 1, post: next });
  }
  const seconds = state.waiting ? waitBefore(why, state.waits) : null;
  if (seconds === null) return end(why);
  return {
    state: {
      ...{ at: 'countdown', refusal: why },
      ...sending(state),
      waits: [...state.waits, seconds],
    },
    effects: [{ do: 'erase' }, { do: 'wait', try: of, seconds }],
  };
}

function end(why: Refusal, checkAfter = CHECK_AFTER[0] ?? 0): Step {
  switch (why.charge) {
    case 'none':
      return { state: { at: 'refused', refusal: why }, effects: [{ do: 'erase' }] };
    case 'not-billed':
      return { state: { at: 'notBilled', refusal: why }, effects: [{ do: 'erase' }] };
    case 'unknown':
      return check({ at: 'unknown', refusal: why, check: 1, rise: undefined }, checkAfter);
  }
}

function keep(state: AttemptState, safe: boolean): Step {
  if (state.at !== 'received' || (state.unsafe && !safe)) return stay(state);
  const { late, place, unsafe } = state;
  return {
    state: safe ? { at: 'kept', late, place } : { ...state, unsafe: true },
    effects: unsafe ? [] : [{ do: 'show', place }],
  };
}

type Unknown = Extract<AttemptState, { at: 'unknown' }>;

function check(state: Unknown, after: number): Step {
  return { state, effects: [{ do: 'check', check: state.check, after }] };
}

/** Once the charge is seen, or has not come in all that time, the journal has told its truth. */
function checked(state: Unknown, rise: number | null): Step {
  const after = CHECK_AFTER[state.check];
  if (rise !== null && (rise > 0 || after === undefined)) {
    return { state, effects: [{ do: 'erase' }] };
  }
  if (after === undefined) return stay(state);
  return check({ ...state, check: state.check + 1 }, after);
}

/** What has left goes on, because stopping would not make it free. */
function stop(state: AttemptState): Step {
  if (state.at === 'countdown') return stay({ at: 'refused', refusal: state.refusal });
  if (state.at !== 'sent') return stay(state);
  if (!state.left) return end(refusal('stopped', 'none'));
  return stay({ ...state, waiting: false });
}

function sending({ try: number, post, waits, waiting }: Sending): Sending {
  return { try: number, post, waits, waiting };
}
