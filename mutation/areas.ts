/** A part of the core that is mutated in one go. */
export interface Area {
  readonly name: string;
  /** Globs, as Stryker takes them. */
  readonly mutate: readonly string[];
  /** Percent of mutants that tests must kill. */
  readonly least: number;
  /** Of its neighbourhood, where those of others would take hours over it. */
  readonly tests?: string;
}

/** Where a mistake loses money, a picture or the key. */
const STRICT = 95;
const ELSEWHERE = 85;

const GUARDS = ['src/{messages,to-ui,schema}.ts'];
const SNIFFING = ['src/image/{sniff,is-svg,read-bytes}.ts'];
const SCRUBBING = ['src/openrouter/scrub.ts'];
const SALVAGE_TEXT = ['src/openrouter/{answer-text,payload}.ts'];
const SALVAGE_CUT = [
  'src/openrouter/{event-stream,close-json,parse-cut}.ts',
  'src/image/reaches-end.ts',
];
const SALVAGE_ANSWER = ['src/openrouter/{read-answer,picture-of,dig}.ts'];
const SALVAGE_REFUSAL = ['src/openrouter/{read-refusal,refusals}.ts'];
const SALVAGE = [...SALVAGE_TEXT, ...SALVAGE_CUT, ...SALVAGE_ANSWER, ...SALVAGE_REFUSAL];
const SALVAGE_TESTS = 'src/{openrouter,image}/*.test.ts';

/**
 * One run of Stryker each, so that a mutant meets the tests of its neighbourhood only. The document
 * room is not among them: it runs inside QuickJS, where a mutant cannot be switched on, and is held
 * by `e2e/sandbox` on the built bundle.
 */
export const AREAS: readonly Area[] = [
  { name: 'attempt, keeping, retry', mutate: ['src/attempt/**/*.ts'], least: STRICT },
  { name: 'salvage: answers', mutate: SALVAGE_ANSWER, least: STRICT, tests: SALVAGE_TESTS },
  { name: 'salvage: refusals', mutate: SALVAGE_REFUSAL, least: STRICT, tests: SALVAGE_TESTS },
  { name: 'salvage: cut short', mutate: SALVAGE_CUT, least: STRICT, tests: SALVAGE_TESTS },
  { name: 'salvage: text', mutate: SALVAGE_TEXT, least: STRICT, tests: SALVAGE_TESTS },
  { name: 'sniffing', mutate: SNIFFING, least: STRICT },
  { name: 'scrubbing', mutate: SCRUBBING, least: STRICT },
  { name: 'message guard', mutate: GUARDS, least: STRICT },
  {
    name: 'requests',
    mutate: ['src/{openrouter,prompt}/**/*.ts', ...without(SALVAGE), ...without(SCRUBBING)],
    least: ELSEWHERE,
  },
  {
    name: 'pictures as bytes',
    mutate: ['src/image/**/*.ts', ...without(SNIFFING), '!src/image/reaches-end.ts'],
    least: ELSEWHERE,
    tests: 'src/image/**/*.test.ts',
  },
  { name: 'layers and recipes', mutate: ['src/*.ts', ...without(GUARDS)], least: ELSEWHERE },
  { name: 'targets', mutate: ['src/target/**/*.ts'], least: ELSEWHERE },
  { name: 'restyle', mutate: ['src/restyle/**/*.ts'], least: ELSEWHERE },
  { name: 'colour', mutate: ['src/color/**/*.ts'], least: ELSEWHERE },
  { name: 'palette', mutate: ['src/palette/**/*.ts'], least: ELSEWHERE },
];

function without(globs: readonly string[]): string[] {
  return globs.map((glob) => `!${glob}`);
}
