/** Which requests an order waits for. */
export type FaultTarget = 'pictures' | 'key' | 'models' | 'sign-in' | 'any';

/** A fault that was asked for. */
export interface FaultOrder {
  /** A name of the fault menu. */
  name: string;
  /** Default: `pictures`, the two paid routes. */
  on?: FaultTarget;
  /** For `cut-body`: after how many bytes of the body. Default: half of it. */
  at?: number;
}

/** A line of the page's fault menu. */
export interface FaultInfo {
  name: string;
  group: string;
  /** One sentence for the person who chooses it. */
  sentence: string;
  /** Whether the request is charged although it fails. */
  charges: boolean;
  /** Whether the answer, if any, still has the documented shape. */
  wellFormed: boolean;
  /** On which of the two routes it can happen. */
  routes: readonly ('chat' | 'images')[];
}
