import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PictureRequest } from '../openrouter/picture-request';
import type { Answer } from '../openrouter/read-answer';
import type { Refusal, RefusalKind } from '../openrouter/refusals';
import { type AttemptEvent, type AttemptState, step } from './attempt';

const request: PictureRequest = {
  model: 'm',
  prompt: 'p',
  ratio: '1:1',
  colors: [],
  background: null,
  input: null,
  count: 1,
};
const restyle: PictureRequest = {
  ...request,
  ratio: null,
  input: { dataUrl: 'data:image/png;base64,', strength: 0.2 },
};
const refused = (kind: RefusalKind): Answer => ({
  kind: 'refused',
  refusal: { kind, status: 400, charge: 'none', detail: '', retryAfter: null } satisfies Refusal,
});
const picture: Answer = {
  kind: 'pictures',
  pictures: [{ kind: 'base64', base64: '', mediaType: null }],
  costUsd: 0.035,
};

function run(events: readonly AttemptEvent[], of = request) {
  let state: AttemptState = { at: 'draft' };
  const effects = events.flatMap((event) => {
    const next = step(state, event, of);
    state = next.state;
    return next.effects;
  });
  return { state, effects, sends: effects.filter((effect) => effect.do === 'post').length };
}

const click: AttemptEvent = { type: 'click', route: 'chat' };
const answered = (answer: Answer): AttemptEvent => ({ type: 'answered', answer });

describe('attempt', () => {
  test('a second click sends nothing', () => {
    expect(run([click, click]).sends).toBe(1);
  });

  test('a refusal of the route is sent once more on the other one', () => {
    const { effects } = run([click, answered(refused('wrong-endpoint')), answered(picture)]);
    expect(effects.map((effect) => [effect.do, effect.route])).toEqual([
      ['post', 'chat'],
      ['post', 'images'],
      ['keep', 'images'],
    ]);
  });

  test('a restyle is never rerouted by machine', () => {
    expect(run([click, answered(refused('wrong-endpoint'))], restyle).state.at).toBe('refused');
  });

  test('a picture that comes after stopping is kept and not placed', () => {
    const { effects } = run([click, { type: 'stop' }, answered(picture)]);
    expect(effects.at(-1)).toMatchObject({ do: 'keep', place: false });
  });

  test('of several pictures none is placed by itself', () => {
    const two: Answer = { ...picture, pictures: [...picture.pictures, ...picture.pictures] };
    expect(run([click, answered(two)]).effects.at(-1)).toMatchObject({ place: false });
  });

  test('no sequence of events sends twice, but after a refusal of the route', () => {
    const kinds: RefusalKind[] = ['timeout', 'no-answer', 'rate-limited', 'server-failed'];
    const event = fc.oneof(
      fc.constant(click),
      fc.constant<AttemptEvent>({ type: 'stop' }),
      fc.constant(answered(picture)),
      fc.constantFrom(...kinds).map((kind) => answered(refused(kind))),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(run(events).sends).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(event, fc.constant(answered(refused('wrong-endpoint'))))),
        (events) => {
          expect(run(events).sends).toBeLessThanOrEqual(2);
          expect(run(events, restyle).sends).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
