import type { Survivor } from './report';

/** Why mutants may live: no test can tell them from the product, or none should. */
export interface Reason {
  readonly file: string;
  /** Part of the line the mutants stand in. */
  readonly code: string;
  /** Part of what they put there; without it, all of the line's. */
  readonly becomes?: string;
  readonly why: string;
}

export const REASONS: readonly Reason[] = [];

export function reasonFor(survivor: Survivor): Reason | null {
  const holds = ({ file, code, becomes = '' }: Reason) =>
    survivor.file === file && survivor.code.includes(code) && survivor.becomes.includes(becomes);
  return REASONS.find(holds) ?? null;
}
