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

export const REASONS: readonly Reason[] = [
  {
    file: 'src/image/is-svg.ts',
    code: 'const BEFORE',
    becomes: String.raw`/\s|`,
    why: 'the loop comes back for the rest of the white space',
  },
  {
    file: 'src/image/sniff.ts',
    code: 'heic ||=',
    why: 'a brand is four letters, as long as every name in the list',
  },
  {
    file: 'src/attempt/step.ts',
    code: 'if (!post) return stay(state);',
    why: 'a state with such an index cannot be reached; the check is for the type',
  },
  {
    file: 'src/attempt/step.ts',
    code: "if (state.at !== 'unknown' || state.check !== event.check)",
    why: 'no other state has a look to compare with; the check is for the type',
  },
  {
    file: 'src/attempt/step.ts',
    code: "if (state.at !== 'sent' || !state.left || state.try !== of)",
    why: 'no other state has left; the check is for the type',
  },
  {
    file: 'src/attempt/step.ts',
    code: "if (state.at !== 'received' || (state.unsafe && !safe))",
    why: 'unsafe stays unsafe either way',
  },
];

export function reasonFor(survivor: Survivor): Reason | null {
  const holds = ({ file, code, becomes = '' }: Reason) =>
    survivor.file === file && survivor.code.includes(code) && survivor.becomes.includes(becomes);
  return REASONS.find(holds) ?? null;
}
