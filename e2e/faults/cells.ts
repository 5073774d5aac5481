import { FAULTS } from '../../playground/openrouter/faults/armed-faults';
import { ACCIDENTS } from './accidents';
import { type Cell, MODES, PHASES } from './cell';

/** The limits of time behind these are held by `read-body.test.ts`; a cell would take minutes. */
const TOO_SLOW = ['body-stalls', 'never-answers', 'never-answers-charged'];

/** Groups of the stand-in's menu and the rows of the fault model they stand for. */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [/^401/, 'F21'],
  [/^402|^403-key/, 'F20'],
  [/^403|refusal|policy|moderat/, 'F22'],
  [/^404|^410|deprecat|endpoint|region|privacy|unavail/, 'F23'],
  [/^429|^503/, 'F19'],
  [/^413|^400|^422/, 'F41 F43'],
  [/^200-error|^200-choice|^200-finish/, 'F24'],
  [/empty|broken-base64|no-picture|content-filter|truncated|noise/, 'F25'],
  [/text-only/, 'F26'],
  [/fewer/, 'F27'],
  [/one-bad/, 'F28'],
  [/usage|media-type/, 'F29'],
  [/html/, 'F30'],
  [/picture-/, 'F31'],
  [/slow/, 'F17'],
  [/body-|event|stream|sse/, 'F18'],
  [/reset|never|5\d\d|408|524/, 'F16'],
];

const services = FAULTS.filter(
  ({ name, routes }) => routes.includes('chat') && !TOO_SLOW.includes(name),
).map(({ name }) => ({
  kind: 'service' as const,
  fault: name,
  rows: ROWS.find(([pattern]) => pattern.test(name))?.[1] ?? 'F23',
}));

const accidents = ACCIDENTS.map(({ name, rows }) => ({
  kind: 'accident' as const,
  fault: name,
  rows,
}));

const kinds = [...services, ...accidents];

/** Every fault in every phase and mode. */
export const CELLS: readonly Cell[] = kinds.flatMap((one) =>
  PHASES.flatMap((phase) => MODES.map((mode) => ({ ...one, phase, mode }))),
);

/**
 * One cell for each fault; phases and modes take turns. After an answer, a service can only fail
 * what looks into the charge, which takes its time: of those, the full run has all.
 */
export const SAMPLE: readonly Cell[] = kinds.map((one, index) => {
  const phases = one.kind === 'service' ? PHASES.slice(0, 3) : PHASES;
  return {
    ...one,
    phase: phases[index % phases.length] ?? 'waiting',
    mode: Math.floor(index / phases.length) % 3 === 2 ? 'restyle' : 'illustrate',
  };
});

/** Faults that are not in the matrix, and where they are held instead. */
export const ELSEWHERE: readonly { rows: string; where: string }[] = [
  { rows: 'F09 F10', where: 'docs/targets.md, row by row' },
  { rows: 'F15 F16', where: 'offline: e2e/journeys/bad-input.test.ts' },
  { rows: 'F17', where: 'stalls and endless waits: ui/browser/read-body.test.ts' },
  { rows: 'F27 F28', where: 'src/openrouter/read-answer.test.ts' },
  { rows: 'F36', where: 'two windows: e2e/sandbox/keeping.test.ts' },
  { rows: 'F37 F39', where: 'repeated and reordered messages: src/attempt/sessions.test.ts' },
  { rows: 'F38', where: 'sleep: e2e/journeys/no-answer.test.ts, wrong clocks: bad-input.test.ts' },
  { rows: 'F42', where: 'e2e/journeys/wrong-key.test.ts, ui/browser/post.test.ts' },
  { rows: 'F44', where: 'e2e/journeys/bad-input.test.ts' },
  { rows: 'F45', where: 'src/openrouter/large-answers.test.ts' },
];
