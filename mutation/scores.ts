import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { reasonFor } from './reasons';
import { survivors, tally, type Report } from './report';

const FILE = 'mutation/scores.json';

const score = v.object({
  area: v.string(),
  /** Day of the run, as `2026-11-22`, in UTC. */
  measured: v.pipe(v.string(), v.isoDate()),
  mutants: v.number(),
  killed: v.number(),
  /** Percent, to one decimal. */
  score: v.number(),
  /** Lines whose mutants live, and rightly so. */
  explained: v.array(
    v.object({ file: v.string(), code: v.string(), mutants: v.number(), why: v.string() }),
  ),
  /** Files with mutants that live for want of a test, or of a reason. */
  unexplained: v.array(v.object({ file: v.string(), mutants: v.number() })),
});

/** What the last run of an area has found. */
export type Score = v.InferOutput<typeof score>;

export async function readScores(): Promise<Score[]> {
  return v.parse(v.array(score), JSON.parse(await readFile(FILE, 'utf8')));
}

/** Puts the score of one area in the place of its last one; all others stay as they were measured. */
export async function keepScore(latest: Score): Promise<void> {
  const others = (await readScores()).filter(({ area }) => area !== latest.area);
  const scores = [...others, latest].sort((one, other) => (one.area < other.area ? -1 : 1));
  const options = await resolveConfig(FILE);
  await writeFile(FILE, await format(JSON.stringify(scores), { ...options, parser: 'json' }));
}

export function scoreOf(area: string, report: Report, now: Date): Score {
  const explained = new Map<string, Score['explained'][number]>();
  const unexplained = new Map<string, number>();
  for (const survivor of survivors(report)) {
    const { file, code } = survivor;
    const why = reasonFor(survivor)?.why;
    if (why === undefined) unexplained.set(file, (unexplained.get(file) ?? 0) + 1);
    else {
      const key = [file, code, why].join('\n');
      const mutants = (explained.get(key)?.mutants ?? 0) + 1;
      explained.set(key, { file, code, mutants, why });
    }
  }
  return {
    area,
    measured: now.toISOString().slice(0, 10),
    ...tally(report),
    explained: [...explained.values()],
    unexplained: [...unexplained].map(([file, mutants]) => ({ file, mutants })),
  };
}
