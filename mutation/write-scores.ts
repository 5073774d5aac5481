import { existsSync } from 'node:fs';
import { replaceSection } from '../scripts/replace-section';
import { AREAS, type Area } from './areas';
import { reasonFor } from './reasons';
import { readReport, survivors, tally, type Report, type Survivor } from './report';
import { reportOf } from './stryker-options';

/** Writes the scores of every area that was run here into `docs/reliability.md`. */
export async function writeScores(): Promise<void> {
  const run: { area: Area; report: Report }[] = [];
  for (const area of AREAS) {
    const path = reportOf(area);
    if (existsSync(path)) run.push({ area, report: await readReport(path) });
  }
  const text = [scores(run), living(run.map(({ report }) => report))].join('\n\n');
  await replaceSection('docs/reliability.md', 'mutation', text);
}

function scores(run: readonly { area: Area; report: Report }[]): string {
  const rows = run.map(({ area, report }) => {
    const { mutants, killed, score } = tally(report);
    return [area.name, String(mutants), String(killed), `${score} %`, `${area.least} %`];
  });
  return table(['area', 'mutants', 'killed', 'score', 'least'], rows);
}

function living(reports: readonly Report[]): string {
  const rows = reports.flatMap(survivors).map((survivor) => {
    const why = reasonFor(survivor)?.why ?? '';
    return [survivor.file, code(survivor.code), code(change(survivor)), why];
  });
  return table(['file', 'line', 'put in its place', 'why it may live'], rows);
}

function change({ mutator, becomes }: Survivor): string {
  return becomes === '' ? mutator : becomes;
}

function code(text: string): string {
  const short = text.length > 90 ? `${text.slice(0, 90)}…` : text;
  return `\`\` ${short.replaceAll('|', '\\|')} \`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
