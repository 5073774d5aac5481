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
const SALVAGE = [
  'src/openrouter/{event-stream,read-answer,read-refusal,refusals,dig}.ts',
  'src/openrouter/{answer-text,close-json,parse-cut,payload,picture-of}.ts',
  'src/image/reaches-end.ts',
];

/**
 * One run of Stryker each, so that a mutant meets the tests of its neighbourhood only. The document
 * room is not among them: it runs inside QuickJS, where a mutant cannot be switched on, and is held
 * by `e2e/sandbox` on the built bundle.
 */
export const AREAS: readonly Area[] = [
  { name: 'attempt, keeping, retry', mutate: ['src/attempt/**/*.ts'], least: STRICT },
  { name: 'salvage', mutate: SALVAGE, least: STRICT, tests: 'src/{openrouter,image}/*.test.ts' },
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
