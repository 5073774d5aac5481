import type { Bench } from './bench';

/** One line of what came back. */
export interface Finding {
  readonly what: string;
  readonly answer: string;
  /** Times, bytes and other things that differ from one picture to the next: shown, not compared. */
  readonly varies?: true;
}

/** One question to the service. */
export interface Probe {
  readonly name: string;
  /** What we do not know, as one sentence. */
  readonly asks: string;
  /** The model of each picture it may be charged for, however it ends. Empty: it is free. */
  readonly buys: readonly string[];
  /** Why it is left out unless it is named with `--only`. */
  readonly onlyWhenNamed?: string;
  /** It goes away in the middle of an answer, which must therefore take its time. */
  readonly leaves?: true;
  run(bench: Bench): Promise<Finding[]>;
}

export const STANDARD = 'recraft/recraft-v4.1';
/** Where the answer does not depend on the model, a fifth of the price is enough. */
export const CHEAP = 'recraft/recraft-v4.1-flash';
