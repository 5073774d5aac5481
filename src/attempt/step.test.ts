import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RefusalKind } from '../openrouter/refusals';
import type { AttemptEvent } from './attempt';
import { answered, GONE, ILLUSTRATION, PICTURE, refused, RESTYLE, run } from './attempt.fixture';
import { found, step } from './step';

const CLICK: AttemptEvent = { type: 'click' };
const STOP: AttemptEvent = { type: 'stop' };
const KEPT: AttemptEvent = { type: 'kept', safe: true };
const LOST = answered(refused('no-answer', 'unknown'));

describe('sending', () => {
  test('nothing is sent before the journal has it', () => {
    expect(run([CLICK]).effects).toEqual([{ do: 'note', try: 1 }]);
    expect(run(GONE).effects).toEqual([
      { do: 'note', try: 1 },
      { do: 'post', try: 1, post: ILLUSTRATION.posts[0] },
    ]);
  });

  test('a second click sends nothing, nor does a repeated word from the journal', () => {
    expect(run([CLICK, CLICK, ...GONE, { type: 'noted', try: 1 }, CLICK]).sent).toHaveLength(1);
  });

  test('stopping before it has left sends nothing and costs nothing', () => {
    const { state, effects, sent } = run([CLICK, STOP, { type: 'noted', try: 1 }]);
    expect(state).toMatchObject({ at: 'refused', refusal: { kind: 'stopped', charge: 'none' } });
    expect(effects.at(-1)).toEqual({ do: 'erase' });
    expect(sent).toEqual([]);
  });
});

describe('a refusal of the route', () => {
  const moved = answered(refused('wrong-endpoint', 'none'));

  test('is sent once more on the other one, through the journal', () => {
    const { effects, sent } = run([...GONE, moved, { type: 'noted', try: 2 }]);
    expect(effects.map((effect) => effect.do)).toEqual(['note', 'post', 'note', 'post']);
    expect(sent).toEqual(['{"to":"chat"}', '{"to":"images"}']);
  });

  test('of the other one too ends it', () => {
    const second = answered(refused('wrong-endpoint', 'none'), 2);
    expect(run([...GONE, moved, { type: 'noted', try: 2 }, second]).state.at).toBe('refused');
  });

  test('of a restyle is left to the designer', () => {
    const { state, sent } = run([...GONE, moved], RESTYLE);
    expect(state.at).toBe('refused');
    expect(sent).toHaveLength(1);
  });

  test('that comes a second time does not end what was sent since', () => {
    const { state } = run([...GONE, moved, { type: 'noted', try: 2 }, moved]);
    expect(state).toMatchObject({ at: 'sent', try: 2 });
  });
});

describe('a clear wait', () => {
  const wait = (number: number, seconds = 3) =>
    answered(refused('rate-limited', 'none', seconds), number);

  test('is kept, then the same is sent again', () => {
    const { effects, sent } = run([
      ...GONE,
      wait(1),
      { type: 'waited', try: 1 },
      { type: 'noted', try: 2 },
    ]);
    expect(effects.map((effect) => effect.do)).toEqual([
      ...['note', 'post', 'erase', 'wait', 'note', 'post'],
    ]);
    expect(effects[3]).toEqual({ do: 'wait', try: 1, seconds: 3 });
    expect(sent).toEqual(['{"to":"chat"}', '{"to":"chat"}']);
  });

  test('is kept twice, not three times', () => {
    const { state, sent } = run([
      ...[...GONE, wait(1), { type: 'waited', try: 1 } as const],
      ...[{ type: 'noted', try: 2 } as const, wait(2), { type: 'waited', try: 2 } as const],
      ...[{ type: 'noted', try: 3 } as const, wait(3)],
    ]);
    expect(state.at).toBe('refused');
    expect(sent).toHaveLength(3);
  });

  test('is not kept when both together last longer than two minutes', () => {
    const { state } = run([
      ...[...GONE, wait(1, 70), { type: 'waited', try: 1 } as const],
      ...[{ type: 'noted', try: 2 } as const, wait(2, 60)],
    ]);
    expect(state.at).toBe('refused');
  });

  test('that is stopped, or over twice, sends nothing', () => {
    const stopped = run([...GONE, wait(1), STOP, { type: 'waited', try: 1 }]);
    expect(stopped.state).toMatchObject({ at: 'refused', refusal: { charge: 'none' } });
    expect(stopped.sent).toHaveLength(1);
    const waited: AttemptEvent = { type: 'waited', try: 1 };
    const noted: AttemptEvent = { type: 'noted', try: 2 };
    expect(run([...GONE, wait(1), waited, waited, noted, waited, noted]).sent).toHaveLength(2);
  });

  test('is not kept for nobody', () => {
    expect(run([...GONE, STOP, wait(1)]).state.at).toBe('refused');
  });
});

describe('pictures', () => {
  test('are kept before they are looked at', () => {
    const { state, effects } = run([...GONE, answered(PICTURE), KEPT]);
    expect(effects.slice(2)).toEqual([
      { do: 'keep', answer: PICTURE },
      { do: 'show', place: true },
    ]);
    expect(state.at).toBe('kept');
  });

  test('that nothing could keep are shown all the same, once, and said to be in danger', () => {
    const unsafe: AttemptEvent = { type: 'kept', safe: false };
    const { state, effects } = run([...GONE, answered(PICTURE), unsafe, unsafe]);
    expect(state).toMatchObject({ at: 'received', unsafe: true });
    expect(effects.filter((effect) => effect.do === 'show')).toHaveLength(1);
    const later = run([...GONE, answered(PICTURE), unsafe, KEPT]);
    expect(later.state.at).toBe('kept');
    expect(later.effects.filter((effect) => effect.do === 'show')).toHaveLength(1);
  });

  test('that come after stopping are kept and not placed', () => {
    const { state, effects } = run([...GONE, STOP, answered(PICTURE), KEPT]);
    expect(state).toMatchObject({ at: 'kept', late: true });
    expect(effects.at(-1)).toEqual({ do: 'show', place: false });
  });

  test('of which there are several, or one of several requests, are not placed by themselves', () => {
    const two = { ...PICTURE, pictures: [...PICTURE.pictures, ...PICTURE.pictures] };
    expect(run([...GONE, answered(two), KEPT]).effects.at(-1)).toMatchObject({ place: false });
    const one = run([...GONE, answered(PICTURE), KEPT], { ...ILLUSTRATION, alone: false });
    expect(one.effects.at(-1)).toMatchObject({ place: false });
  });

  test('are taken even after the request was given up', () => {
    const { state, effects } = run([...GONE, LOST, answered(PICTURE)]);
    expect(state).toMatchObject({ at: 'received', late: true });
    expect(effects.at(-1)?.do).toBe('keep');
  });

  test('that come twice are kept once', () => {
    const { effects } = run([...GONE, answered(PICTURE), answered(PICTURE), KEPT, KEPT]);
    expect(effects.map((effect) => effect.do)).toEqual(['note', 'post', 'keep', 'show']);
  });

  test('on the canvas are placed', () => {
    expect(run([...GONE, answered(PICTURE), KEPT, { type: 'placed' }]).state.at).toBe('placed');
  });
});

describe('an end without a picture', () => {
  test.each([
    ['none', 'refused'],
    ['not-billed', 'notBilled'],
  ] as const)('with the charge %s is %s, and the journal forgets it', (charge, at) => {
    const { state, effects } = run([...GONE, answered(refused('server-failed', charge))]);
    expect(state.at).toBe(at);
    expect(effects.at(-1)).toEqual({ do: 'erase' });
  });

  test('with an unknown charge stays in the journal and is looked into', () => {
    const { state, effects } = run([...GONE, LOST]);
    expect(state).toMatchObject({ at: 'unknown', rise: undefined });
    expect(effects.slice(2)).toEqual([{ do: 'check', check: 1, after: 2 }]);
  });

  test('is not looked into any more once a charge is seen', () => {
    const { state, effects } = run([...GONE, LOST, { type: 'checked', check: 1, rise: 0.035 }]);
    expect(state).toMatchObject({ at: 'unknown', rise: 0.035 });
    expect(effects.at(-1)).toEqual({ do: 'erase' });
  });

  test('is looked into four times, ever later, and then said to have cost nothing so far', () => {
    const looks = [1, 2, 3, 4].map((check): AttemptEvent => ({ type: 'checked', check, rise: 0 }));
    const { state, effects } = run([...GONE, LOST, ...looks]);
    expect(effects.flatMap((effect) => (effect.do === 'check' ? [effect.after] : []))).toEqual([
      ...[2, 10, 30, 120],
    ]);
    expect(state).toMatchObject({ rise: 0 });
    expect(effects.at(-1)).toEqual({ do: 'erase' });
  });

  test('stays in the journal when nothing could be looked up', () => {
    const looks = [1, 2, 3, 4].map((check): AttemptEvent => ({
      ...{ type: 'checked', check, rise: null },
    }));
    const { state, effects } = run([...GONE, LOST, ...looks]);
    expect(state).toMatchObject({ rise: null });
    expect(effects.some((effect) => effect.do === 'erase')).toBe(false);
  });

  test('is looked into at once when asked, and the look that was due does not count', () => {
    const again: AttemptEvent = { type: 'check-again' };
    const { state, effects } = run([...GONE, LOST, again, { type: 'checked', check: 1, rise: 1 }]);
    expect(effects.at(-1)).toEqual({ do: 'check', check: 2, after: 0 });
    expect(state).toMatchObject({ check: 2, rise: undefined });
  });
});

test('what the journal held as sent is not sent again, but looked into at once', () => {
  const { state, effects } = found();
  expect(state).toMatchObject({ at: 'unknown', refusal: { kind: 'closed', charge: 'unknown' } });
  expect(effects).toEqual([{ do: 'check', check: 1, after: 0 }]);
  expect(step(state, CLICK, ILLUSTRATION).effects).toEqual([]);
});

describe('whatever happens, in whatever order', () => {
  const ambiguous: RefusalKind[] = ['timeout', 'no-answer', 'server-failed', 'overloaded'];
  const number = fc.integer({ min: 1, max: 4 });
  const harmless = fc.oneof(
    fc.constantFrom<AttemptEvent>(CLICK, STOP, KEPT, { type: 'kept', safe: false }),
    fc.constantFrom<AttemptEvent>({ type: 'placed' }, { type: 'check-again' }),
    number.map((at): AttemptEvent => ({ type: 'noted', try: at })),
    number.map((at): AttemptEvent => ({ type: 'waited', try: at })),
    number.map((check): AttemptEvent => ({ type: 'checked', check, rise: 0 })),
    number.map((at) => answered(PICTURE, at)),
    fc
      .tuple(fc.constantFrom(...ambiguous), fc.option(number), number)
      .map(([kind, after, at]) => answered(refused(kind, 'unknown', after), at)),
  );
  const resending = fc.oneof(
    number.map((at) => answered(refused('wrong-endpoint', 'none'), at)),
    number.map((at) => answered(refused('rate-limited', 'none', 5), at)),
  );

  test('an outcome that may have been charged is never sent again', () => {
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 30 }), (events) => {
        expect(run(events).sent.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('it is sent four times at most, a restyle three times', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(harmless, resending), { maxLength: 40 }), (events) => {
        expect(run(events).sent.length).toBeLessThanOrEqual(4);
        expect(run(events, RESTYLE).sent.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('every POST has a line of its own in the journal before it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(harmless, resending), { maxLength: 40 }), (events) => {
        let noted = 0;
        for (const effect of run(events).effects) {
          if (effect.do === 'note') noted = effect.try;
          if (effect.do === 'post') expect(effect.try).toBe(noted);
        }
      }),
    );
  });
});
