import { beforeAll, describe, expect, test } from 'vitest';
import { tellProof } from '../../e2e/proof/report';
import { FAULTS } from '../../playground/openrouter/faults/armed-faults';
import { type Arrival, whatArrives } from '../../playground/openrouter/faults/what-arrives';
import { createAnswerText } from '../openrouter/answer-text';
import type { EncodedPicture } from '../openrouter/picture-request';
import { type Answer, readAnswer } from '../openrouter/read-answer';
import { refusal } from '../openrouter/refusals';
import type { RouteName } from '../recipe';
import type { AttemptEffect, AttemptEvent, AttemptState } from './attempt';
import { ILLUSTRATION, RESTYLE } from './attempt.fixture';
import { step } from './step';

/** When the designer, the storage or the messages misbehave on top of the fault. */
const PHASES = {
  'stopped before it left': { stopAt: 'before', keeps: true, repeats: 1 },
  'stopped while it was waited for': { stopAt: 'waiting', keeps: true, repeats: 1 },
  'every message three times': { stopAt: null, keeps: true, repeats: 3 },
  'no place to keep anything': { stopAt: null, keeps: false, repeats: 1 },
} as const;
type Phase = (typeof PHASES)[keyof typeof PHASES];

const MODES = { illustrate: ILLUSTRATION, restyle: RESTYLE } as const;

const cells = FAULTS.flatMap((fault) =>
  Object.entries(PHASES).flatMap(([when, phase]) =>
    Object.entries(MODES).map(([mode, attempt]) => ({
      name: `${fault.name}, ${when}, ${mode}`,
      fault,
      phase,
      attempt,
    })),
  ),
);

let withPicture = 0;
const arrivals = new Map<string, Arrival>();
beforeAll(async () => {
  for (const fault of FAULTS)
    arrivals.set(fault.name, await whatArrives(fault, routeOf(fault.routes)));
}, 60_000);

describe('the machine, whatever the service does, in every phase', () => {
  test.each(cells)('$name', ({ fault, phase, attempt }) => {
    const arrival = arrivals.get(fault.name);
    expect(arrival).toBeDefined();
    if (!arrival) return;
    const route = routeOf(fault.routes);
    const { state, effects, charged, told } = live(arrival, route, phase, attempt);

    const sends = effects.filter((effect) => effect.do === 'post').length;
    const free = told.every((refused) => refused.charge === 'none');
    if (!free) expect(sends).toBeLessThanOrEqual(1);
    expect(sends).toBeLessThanOrEqual(4);
    expect(charged).toBeLessThanOrEqual(1);
    if (phase.stopAt === 'before') expect([sends, charged]).toEqual([0, 0]);

    // What was charged is a picture that is held, or said to be unknown.
    if (charged > 0) expect(['received', 'kept', 'unknown']).toContain(state.at);
    if (state.at === 'refused' || state.at === 'notBilled') expect(charged).toBe(0);
    if (state.at === 'kept') expect(phase.keeps).toBe(true);

    const kept = effects.filter((effect) => effect.do === 'keep');
    expect(kept.length).toBeLessThanOrEqual(1);
    const whole = charged > 0 && wholePictures(arrival);
    if (whole) withPicture += 1;
    if (whole) expect(kept[0]?.answer.pictures.map(base64Of)).toEqual(whole);
    const placed = effects.some((effect) => effect.do === 'show' && effect.place);
    if (phase.stopAt !== null) expect(placed).toBe(false);
  });

  test('is run in every cell', async () => {
    const ran = cells.length;
    await tellProof({
      kind: 'share',
      what: 'Machine under faults',
      ran,
      of: ran,
      note: `${String(FAULTS.length)} faults × 4 phases × illustrate and restyle, in Node`,
    });
    expect(ran).toBe(FAULTS.length * 8);
    expect(withPicture).toBeGreaterThan(100);
  });
});

/** One life of an attempt: every POST meets the same fault. */
function live(arrival: Arrival, route: RouteName, phase: Phase, attempt: typeof ILLUSTRATION) {
  const effects: AttemptEffect[] = [];
  const told: ReturnType<typeof refusal>[] = [];
  let state: AttemptState = { at: 'draft' };
  let charged = 0;
  const queue: AttemptEvent[] = [{ type: 'click' }];
  const answer = () => {
    const read: Answer = arrival.answer
      ? readAnswer({ ...arrival.answer, ...readText(arrival.answer.body), retryAfter: 2 }, route)
      : { kind: 'refused', refusal: refusal('no-answer', 'unknown') };
    if (read.kind === 'refused') told.push(read.refusal);
    return read;
  };
  const follow = (effect: AttemptEffect): AttemptEvent[] => {
    switch (effect.do) {
      case 'note':
        return [
          ...(phase.stopAt === 'before' ? [{ type: 'stop' } as const] : []),
          { type: 'noted', try: effect.try },
        ];
      case 'post':
        charged += arrival.charged ? 1 : 0;
        return [
          ...(phase.stopAt === 'waiting' ? [{ type: 'stop' } as const] : []),
          { type: 'answered', try: effect.try, answer: answer() },
        ];
      case 'wait':
        return [{ type: 'waited', try: effect.try }];
      case 'keep':
        return [{ type: 'kept', safe: phase.keeps }];
      case 'check':
        return [{ type: 'checked', check: effect.check, rise: charged * 0.035 }];
      case 'show':
      case 'erase':
        return [];
    }
  };
  for (let event = queue.shift(); event; event = queue.shift()) {
    for (let time = 0; time < phase.repeats; time += 1) {
      const next = step(state, event, attempt);
      state = next.state;
      effects.push(...next.effects);
      for (const effect of next.effects) queue.push(...follow(effect));
    }
  }
  return { state, effects, charged, told };
}

/** Base64 of what can be read out of the answer by anybody, in order; `null`: none. */
function wholePictures({ answer, pictures }: Arrival): string[] | null {
  const text = answer?.body.toString() ?? '';
  const found = pictures.filter((picture) => picture !== '' && text.includes(picture));
  return found.length > 0 ? found : null;
}

function readText(body: Uint8Array) {
  const answer = createAnswerText();
  answer.write(body);
  return answer.end();
}

function base64Of(picture: EncodedPicture): string {
  return picture.kind === 'bytes' ? Buffer.from(picture.bytes).toString('base64') : '';
}

function routeOf(routes: readonly RouteName[]): RouteName {
  return routes.includes('chat') ? 'chat' : 'images';
}
