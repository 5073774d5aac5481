import { BAD_PICTURES } from './bad-picture';
import type { Fault } from './fault';
import type { FaultOrder, FaultTarget } from './fault-order';
import type { FaultSwitch } from './fault-switch';
import { NO_PICTURE } from './no-picture';
import { ODD_ANSWERS } from './odd-answer';
import { ON_THE_WAY } from './on-the-way';
import { REFUSED_ACCOUNT } from './refused-account';
import { REFUSED_INPUT } from './refused-input';
import { REFUSED_SERVICE } from './refused-service';
import { UNASKED_EVENTS } from './unasked-events';
import { UNAVAILABLE } from './unavailable';

export const FAULTS: readonly Fault[] = [
  ...REFUSED_INPUT,
  ...REFUSED_ACCOUNT,
  ...REFUSED_SERVICE,
  ...UNAVAILABLE,
  ...NO_PICTURE,
  ...ODD_ANSWERS,
  ...UNASKED_EVENTS,
  ...BAD_PICTURES,
  ...ON_THE_WAY,
];

/** A fault on its way to one request. */
export interface ArmedFault {
  fault: Fault;
  order: FaultOrder;
}

/** The fault table with what is ordered from it. */
export class ArmedFaults implements FaultSwitch {
  readonly menu = FAULTS.map(({ name, group, sentence, charges, wellFormed, routes }) => ({
    name,
    group,
    sentence,
    charges,
    wellFormed,
    routes,
  }));
  readonly #queue: ArmedFault[] = [];
  #always: ArmedFault | null = null;

  get queue(): readonly FaultOrder[] {
    return this.#queue.map(({ order }) => order);
  }

  get always(): FaultOrder | null {
    return this.#always?.order ?? null;
  }

  next(order: FaultOrder | string): void {
    this.#queue.push(armed(order));
  }

  setAlways(order: FaultOrder | string | null): void {
    this.#always = order === null ? null : armed(order);
  }

  clear(): void {
    this.#queue.length = 0;
    this.#always = null;
  }

  /** The fault for a request of this kind, taken from the queue if it waited there. */
  take(target: FaultTarget): ArmedFault | null {
    const waiting = this.#queue.findIndex(({ order }) => meets(order, target));
    if (waiting >= 0) return this.#queue.splice(waiting, 1)[0] ?? null;
    return this.#always && meets(this.#always.order, target) ? this.#always : null;
  }
}

function meets({ on = 'pictures' }: FaultOrder, target: FaultTarget): boolean {
  return on === 'any' || on === target;
}

function armed(asked: FaultOrder | string): ArmedFault {
  const order = typeof asked === 'string' ? { name: asked } : asked;
  const fault = FAULTS.find(({ name }) => name === order.name);
  if (!fault) throw new Error(`There is no fault named ${order.name}`);
  return { fault, order };
}
