import type { Scheduler } from 'fast-check';
import type { Answer } from '../openrouter/read-answer';
import { refusal, type Refusal } from '../openrouter/refusals';
import type { Attempt, AttemptEffect, AttemptEvent, AttemptState, Step } from './attempt';
import { ILLUSTRATION, PICTURE, RESTYLE } from './attempt.fixture';

/** The machine, or one with a bug planted in it. */
export interface Machine {
  step: (state: AttemptState, event: AttemptEvent, attempt: Attempt) => Step;
  found: () => Step;
}

/** What the service makes of one POST: what it bills, and what the client hears of it. */
export type Fate =
  | { readonly charged: true; readonly says: 'picture' | 'pictures' | 'lost' | 'late' }
  | { readonly charged: false; readonly says: 'lost' | Refusal };

export const NONE = (kind: Refusal['kind'], retryAfter: number | null = null): Fate => ({
  charged: false,
  says: refusal(kind, 'none', { retryAfter }),
});

interface Card {
  readonly id: string;
  readonly attempt: Attempt;
  state: AttemptState;
  /** Pictures in the panel's memory. */
  held: number;
}

interface Flight {
  readonly id: string;
  readonly window: number;
  readonly number: number;
  readonly settle: (answer: Answer) => void;
}

const LOST: Answer = { kind: 'refused', refusal: refusal('no-answer', 'unknown') };
const PAIR = {
  kind: 'pictures',
  pictures: [...PICTURE.pictures, ...PICTURE.pictures],
  costUsd: 0.035,
} satisfies Answer;

/**
 * A window with its storage, a document and a service, all as small as they can be and all in the
 * hands of a scheduler: whatever takes time ends in any order, or never when the window is killed.
 */
export class World {
  /** Outlive the window. */
  readonly journal = new Map<string, 'sent' | 'kept'>();
  readonly stored = new Map<string, number>();
  readonly placed = new Set<string>();
  /** On the side of the service. */
  readonly charges = new Map<string, number>();
  readonly sends = new Map<string, ('free to go again' | 'final')[]>();
  readonly flights: Flight[] = [];
  /** What the designer has been told of an attempt, in any window. */
  readonly told = new Map<string, Set<AttemptState['at']>>();
  readonly complaints: string[] = [];
  storageWorks = true;
  cards: Card[] = [];
  private readonly unnoted = new Set<string>();
  private readonly arrived = new Set<string>();
  private readonly stopped = new Set<string>();
  private readonly history: { id: string; event: AttemptEvent }[] = [];
  private readonly writes: (() => void)[] = [];
  private window = 1;
  private lastId = 0;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly machine: Machine,
  ) {}

  get open(): boolean {
    return this.window > 0;
  }

  click(mode: 'illustrate' | 'restyle', alone: boolean): void {
    const id = `a${String((this.lastId += 1))}`;
    const attempt = { ...(mode === 'illustrate' ? ILLUSTRATION : RESTYLE), alone };
    this.cards.push({ id, attempt, state: { at: 'draft' }, held: 0 });
    this.feed(id, { type: 'click' });
  }

  say(index: number, event: AttemptEvent): void {
    const card = this.cards[index % Math.max(1, this.cards.length)];
    if (!card) return;
    if (event.type === 'stop' && card.state.at === 'sent') this.stopped.add(card.id);
    if (event.type === 'placed') {
      if (card.held === 0) return;
      this.placed.add(card.id);
    }
    this.feed(card.id, event);
  }

  /** A message that comes a second time. */
  repeat(index: number): void {
    const past = this.history[index % Math.max(1, this.history.length)];
    if (past && past.event.type !== 'placed') this.feed(past.id, past.event);
  }

  /** The service answers one of the POSTs that are out. */
  serve(index: number, fate: Fate): void {
    const [flight] = this.flights.splice(index % Math.max(1, this.flights.length), 1);
    if (!flight) return;
    const { id, window } = flight;
    if (fate.charged) this.charges.set(id, (this.charges.get(id) ?? 0) + 1);
    this.sends.get(id)?.push(mayGoAgain(fate) ? 'free to go again' : 'final');
    for (const answer of answersOf(fate)) this.later(window, () => flight.settle(answer));
  }

  /** Window and sandbox are gone without a word; the service goes on. */
  kill(): void {
    this.window = -Math.abs(this.window);
    this.cards = [];
    this.writes.length = 0;
    // What no storage had yet went with it; that it was sent is in the journal.
    this.arrived.clear();
  }

  reopen(): void {
    if (this.open) return;
    this.window = -this.window + 1;
    for (const [id, at] of this.journal) {
      if (this.stored.has(id) || this.placed.has(id)) continue;
      if (at === 'kept') this.complain(id, 'the journal names a picture that nothing holds');
      const card: Card = {
        id,
        attempt: { ...ILLUSTRATION, alone: false },
        state: { at: 'draft' },
        held: 0,
      };
      this.cards.push(card);
      this.enter(card, this.machine.found());
    }
  }

  /** Holds at every moment. */
  check(): void {
    for (const [id, count] of this.charges)
      if (count > 1) this.complain(id, `charged ${String(count)} times for one click`);
    for (const card of this.cards) this.checkCard(card);
    for (const [id, sends] of this.sends) {
      if (sends.slice(0, -1).includes('final'))
        this.complain(id, 'sent again after an answer that may have cost something');
    }
  }

  /** Holds once nothing is under way: every charge is a picture that is safe, or was told of. */
  checkEnd(): void {
    this.check();
    for (const id of this.charges.keys()) {
      const safe =
        this.stored.has(id) ||
        this.placed.has(id) ||
        this.cards.some((card) => card.id === id && card.held > 0);
      if (!safe && !this.told.get(id)?.has('unknown') && !this.unnoted.has(id))
        this.complain(id, 'was charged, and neither its picture nor its charge was told');
    }
    const waiting = this.flights.map(({ id }) => id);
    for (const { id, state } of this.cards)
      if (state.at === 'countdown' || (state.at === 'sent' && !waiting.includes(id)))
        this.complain(id, `hangs as ${state.at}`);
  }

  private checkCard({ id, state, held }: Card): void {
    const charged = this.charges.has(id);
    if (charged && (state.at === 'refused' || state.at === 'notBilled'))
      this.complain(id, `told as ${state.at} although it was charged`);
    if (
      this.arrived.has(id) &&
      held === 0 &&
      !this.stored.has(id) &&
      !this.placed.has(id) &&
      this.settled(id)
    )
      this.complain(id, 'its pictures came and are nowhere');
    if (state.at === 'kept' && !this.stored.has(id) && !this.placed.has(id))
      this.complain(id, 'called kept, and nothing keeps it');
  }

  private settled(id: string): boolean {
    return this.cards.some((card) => card.id === id && card.state.at !== 'sent');
  }

  private feed(id: string, event: AttemptEvent): void {
    const card = this.cards.find((one) => one.id === id);
    if (!card) return;
    this.history.push({ id, event });
    if (event.type === 'answered' && event.answer.kind === 'pictures') this.arrived.add(id);
    this.enter(card, this.machine.step(card.state, event, card.attempt));
  }

  private enter(card: Card, { state, effects }: Step): void {
    card.state = state;
    const told = this.told.get(card.id) ?? new Set();
    this.told.set(card.id, told.add(state.at));
    for (const effect of effects) this.run(card, effect);
  }

  private run(card: Card, effect: AttemptEffect): void {
    const { id } = card;
    const { window } = this;
    const go = (event: AttemptEvent) => this.later(window, () => this.feed(id, event));
    switch (effect.do) {
      case 'note':
        return this.write(window, () => {
          if (this.storageWorks) this.journal.set(id, 'sent');
          else this.unnoted.add(id);
          go({ type: 'noted', try: effect.try });
        });
      case 'erase':
        return this.write(window, () => this.journal.delete(id));
      case 'post': {
        if (!this.journal.has(id) && !this.unnoted.has(id))
          this.complain(id, 'sent before it was noted');
        const sends = this.sends.get(id) ?? [];
        this.sends.set(id, sends);
        if (!card.attempt.posts.includes(effect.post)) this.complain(id, 'sent something else');
        this.flights.push({
          id,
          window,
          number: effect.try,
          settle: (answer) => go({ type: 'answered', try: effect.try, answer }),
        });
        return;
      }
      case 'wait':
        return go({ type: 'waited', try: effect.try });
      case 'keep':
        card.held = effect.answer.pictures.length;
        return this.write(window, () => {
          const safe = this.storageWorks;
          if (safe) {
            this.stored.set(id, effect.answer.pictures.length);
            this.journal.set(id, 'kept');
          }
          go({ type: 'kept', safe });
        });
      case 'show':
        if (card.held === 0) this.complain(id, 'shown before it was taken');
        if (card.state.at === 'received' && !card.state.unsafe)
          this.complain(id, 'shown before it was kept');
        if (!effect.place) return;
        if (this.stopped.has(id)) this.complain(id, 'placed although nobody waited');
        if (!card.attempt.alone || card.held !== 1)
          this.complain(id, 'placed without being chosen');
        return this.later(window, () => {
          this.placed.add(id);
          this.stored.delete(id);
          go({ type: 'placed' });
        });
      case 'check':
        return go({
          type: 'checked',
          check: effect.check,
          rise: (this.charges.get(id) ?? 0) * 0.035,
        });
    }
  }

  /** The sandbox writes in the order it was asked to, whenever it comes to it. */
  private write(window: number, task: () => void): void {
    this.writes.push(task);
    this.later(window, () => this.writes.shift()?.());
  }

  private later(window: number, task: () => void): void {
    void this.scheduler.schedule(Promise.resolve()).then(() => {
      if (this.window === window) task();
    });
  }

  private complain(id: string, words: string): void {
    this.complaints.push(`${id}: ${words}`);
  }
}

const MAY_PRECEDE: readonly Refusal['kind'][] = ['wrong-endpoint', 'rate-limited', 'overloaded'];

function mayGoAgain({ says }: Fate): boolean {
  return typeof says === 'object' && says.charge === 'none' && MAY_PRECEDE.includes(says.kind);
}

/** Late: given up by this side, and then it came all the same. */
function answersOf({ says }: Fate): Answer[] {
  if (typeof says === 'object') return [{ kind: 'refused', refusal: says }];
  if (says === 'late') return [LOST, PICTURE];
  if (says === 'lost') return [LOST];
  return [says === 'pictures' ? PAIR : PICTURE];
}
