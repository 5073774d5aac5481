import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { AREAS } from './areas';
import { reasonFor } from './reasons';
import { readReport, survivors } from './report';
import { keepScore, scoreOf } from './scores';
import { reportOf, strykerOptions } from './stryker-options';
import { writeScores } from './write-scores';

/**
 * `npm run mutate [-- --area NAME …] [--again] [--concurrency N]`: changes the core in thousands of
 * small ways and counts how many of them the tests notice. `--again` tries only what may have changed
 * since the last run; it does not see a new test of a constant. What was found is kept in `scores.json`
 * beside what earlier runs found of other areas. Exit 1 when an area is below its line.
 */
const { values } = parseArgs({
  options: {
    area: { type: 'string', multiple: true, default: [] },
    again: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
  args: process.argv.slice(2),
});
const wanted = AREAS.filter(({ name }) => values.area.length === 0 || values.area.includes(name));
if (wanted.length < values.area.length) {
  console.error(`The areas are: ${AREAS.map(({ name }) => name).join('; ')}.`);
  process.exit(2);
}

let below = false;
for (const area of wanted) {
  if (area.tests === undefined) delete process.env['LIMN_MUTATION_TESTS'];
  else process.env['LIMN_MUTATION_TESTS'] = area.tests;
  await new Stryker(
    strykerOptions(area, Number(values.concurrency), values.again),
  ).runMutationTest();
  const report = await readReport(reportOf(area));
  const found = scoreOf(area.name, report, new Date());
  const { mutants, killed, score } = found;
  await keepScore(found);
  const holds = score >= area.least;
  below ||= !holds;
  console.log(
    `${area.name}: ${killed} of ${mutants} mutants killed, ${score} %${holds ? '' : `, below ${area.least} %`}`,
  );
  for (const survivor of survivors(report)) {
    const why = reasonFor(survivor)?.why ?? 'no reason given';
    console.log(
      `  ${survivor.file}:${survivor.line}  ${survivor.code}  →  ${survivor.becomes}  (${why})`,
    );
  }
}
await writeScores();
process.exit(below ? 1 : 0);
