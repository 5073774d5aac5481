import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const mutant = v.object({
  mutatorName: v.string(),
  replacement: v.optional(v.string(), ''),
  status: v.picklist([
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'CompileError',
    'RuntimeError',
    'Ignored',
    'Pending',
  ]),
  location: v.object({ start: v.object({ line: v.number(), column: v.number() }) }),
});

const report = v.object({
  files: v.record(v.string(), v.object({ source: v.string(), mutants: v.array(mutant) })),
});

/** What Stryker wrote about one area. */
export type Report = v.InferOutput<typeof report>;

export async function readReport(path: string): Promise<Report> {
  return v.parse(report, JSON.parse(await readFile(path, 'utf8')));
}

export interface Tally {
  readonly mutants: number;
  readonly killed: number;
  /** Percent, to one decimal. 100 where there is nothing to mutate. */
  readonly score: number;
}

/** A mutant that never ends is as dead as one a test has caught; one that does not compile never lived. */
export function tally({ files }: Report): Tally {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const killed = all.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const alive = all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  const mutants = killed + alive;
  return {
    mutants,
    killed,
    score: mutants === 0 ? 100 : Math.floor((killed / mutants) * 1e3) / 10,
  };
}

/** A mutant no test has noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** The line it stands in, without its indentation. */
  readonly code: string;
  readonly mutator: string;
  readonly becomes: string;
}

export function survivors({ files }: Report): Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, mutatorName, replacement }) => ({
        file,
        line: location.start.line,
        code: (lines[location.start.line - 1] ?? '').trim(),
        mutator: mutatorName,
        becomes: replacement.replaceAll(/\s+/g, ' '),
      }));
  });
}
