import type { RouteName } from '../routes/route-name';

/** Which requests an order waits for. */
export type FaultTarget = 'pictures' | 'key' | 'models' | 'sign-in' | 'any';

/** A fault that was asked for. */
export interface FaultOrder {
  /** A name of the fault menu. */
  name: string;
  /** Default: `pictures`, the two paid routes. */
  on?: FaultTarget;
  /** For `body-…` faults: after how many bytes of the body. Default: half of it. */
  at?: number;
  /** For `slow-…` faults: how slow, in milliseconds. Default: 40 s. */
  ms?: number;
}

/** A line of the page's fault menu. */
export interface FaultInfo {
  name: string;
  group: 'Refused' | 'Unavailable' | 'Answer' | 'Picture' | 'Connection';
  /** One sentence for the person who chooses it. */
  sentence: string;
  /** Whether the request is charged although it fails. */
  charges: boolean;
  /** Whether the official SDK's schemas accept the answer; the others are malformed on purpose. */
  wellFormed: boolean;
  /** On which of the two routes it can happen. */
  routes: readonly RouteName[];
}
