import type { FaultInfo, FaultOrder } from './fault-order';

/** The faults that can happen, and which of them happen next. */
export interface FaultSwitch {
  readonly menu: readonly FaultInfo[];
  /** Waiting orders, each for one matching request, in order. */
  readonly queue: readonly FaultOrder[];
  /** Holds for every matching request once the queue has nothing for it. */
  readonly always: FaultOrder | null;
  /** Adds one order. Throws on a name that is not in the menu. */
  next(order: FaultOrder | string): void;
  setAlways(order: FaultOrder | string | null): void;
  clear(): void;
}
