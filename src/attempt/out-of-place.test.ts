import { describe, expect, test } from 'vitest';
import { refusal } from '../openrouter/refusals';
import type { AttemptEvent, AttemptState } from './attempt';
import { answered, ILLUSTRATION, PICTURE, refused } from './attempt.fixture';
import { step } from './step';

const SENDING = { try: 2, post: 0, waits: [], waiting: true };
const ARRIVAL = { late: false, place: true };
const BUSY = refusal('rate-limited', 'none');

/** One of every kind of state. */
const STATES = {
  draft: { at: 'draft' },
  noting: { at: 'sent', left: false, ...SENDING },
  gone: { at: 'sent', left: true, ...SENDING },
  'not waited for': { at: 'sent', left: true, ...SENDING, waiting: false },
  countdown: { at: 'countdown', refusal: BUSY, ...SENDING },
  received: { at: 'received', unsafe: false, ...ARRIVAL },
  'received, unsafe': { at: 'received', unsafe: true, ...ARRIVAL },
  kept: { at: 'kept', ...ARRIVAL },
  placed: { at: 'placed' },
  refused: { at: 'refused', refusal: BUSY },
  notBilled: { at: 'notBilled', refusal: BUSY },
  unknown: { at: 'unknown', refusal: refusal('no-answer', 'unknown'), check: 2, rise: undefined },
} satisfies Record<string, AttemptState>;

/** One of every kind of event; the second try and the second look are the running ones. */
const EVENTS = {
  click: { type: 'click' },
  noted: { type: 'noted', try: 2 },
  'noted, of the first try': { type: 'noted', try: 1 },
  picture: answered(PICTURE, 2),
  refusal: answered(refused('bad-request', 'none'), 2),
  'refusal of the first try': answered(refused('bad-request', 'none'), 1),
  waited: { type: 'waited', try: 2 },
  'waited, of the first try': { type: 'waited', try: 1 },
  kept: { type: 'kept', safe: true },
  'kept nowhere': { type: 'kept', safe: false },
  placed: { type: 'placed' },
  checked: { type: 'checked', check: 2, rise: 0 },
  'checked, the first time': { type: 'checked', check: 1, rise: 0 },
  'check again': { type: 'check-again' },
  stop: { type: 'stop' },
} satisfies Record<string, AttemptEvent>;

type Named = keyof typeof EVENTS;

/** What each state waits for. A paid picture is taken in any that has none yet. */
const AWAITED: Record<keyof typeof STATES, readonly Named[]> = {
  draft: ['click', 'picture'],
  noting: ['noted', 'picture', 'stop'],
  gone: ['picture', 'refusal', 'stop'],
  'not waited for': ['picture', 'refusal'],
  countdown: ['picture', 'waited', 'stop'],
  received: ['kept', 'kept nowhere', 'placed'],
  'received, unsafe': ['kept', 'placed'],
  kept: ['placed'],
  placed: [],
  refused: ['picture'],
  notBilled: ['picture'],
  unknown: ['picture', 'checked', 'check again'],
};

const pairs = (Object.keys(STATES) as (keyof typeof STATES)[]).flatMap((at) =>
  (Object.keys(EVENTS) as Named[]).map((event) => ({ at, event })),
);

describe('an event', () => {
  test.each(pairs.filter(({ at, event }) => !AWAITED[at].includes(event)))(
    '“$event” changes nothing while $at',
    ({ at, event }) => {
      const state: AttemptState = STATES[at];
      expect(step(state, EVENTS[event], ILLUSTRATION)).toEqual({ state, effects: [] });
    },
  );

  test.each(pairs.filter(({ at, event }) => AWAITED[at].includes(event)))(
    '“$event” moves on what is $at',
    ({ at, event }) => {
      const state: AttemptState = STATES[at];
      expect(step(state, EVENTS[event], ILLUSTRATION)).not.toEqual({ state, effects: [] });
    },
  );
});

test('bytes that find a place after all are not shown a second time', () => {
  const { state, effects } = step(STATES['received, unsafe'], EVENTS.kept, ILLUSTRATION);
  expect(state).toEqual({ at: 'kept', ...ARRIVAL });
  expect(effects).toEqual([]);
});

test('a moved route whose charge is unknown is not tried elsewhere', () => {
  const moved = answered(refused('wrong-endpoint', 'unknown'), 2);
  expect(step(STATES.gone, moved, ILLUSTRATION).state).toMatchObject({ at: 'unknown' });
});

test('what is stopped before it left promises that nothing is charged', () => {
  expect(step(STATES.noting, EVENTS.stop, ILLUSTRATION).state).toMatchObject({ at: 'refused' });
  expect(step(STATES.gone, EVENTS.stop, ILLUSTRATION).state).toMatchObject({
    at: 'sent',
    waiting: false,
  });
});

test('a last look that cannot be read leaves the journal as it is', () => {
  const last: AttemptState = { ...STATES.unknown, check: 4 };
  const { state, effects } = step(last, { type: 'checked', check: 4, rise: null }, ILLUSTRATION);
  expect(state).toEqual({ ...last, rise: null });
  expect(effects).toEqual([]);
});

test('a picture that comes while another try is being waited for is not placed by itself', () => {
  const { state } = step(STATES.countdown, EVENTS.picture, ILLUSTRATION);
  expect(state).toMatchObject({ at: 'received', late: true, place: false });
});
