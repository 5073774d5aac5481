import { existsSync } from 'node:fs';
import { replaceSection } from '../scripts/replace-section';
import { AREAS, type Area } from './areas';
import { reasonFor } from './reasons';
import { readReport, survivors, tally, type Report } from './report';
import { reportOf } from './stryker-options';

/** Writes the scores into `docs/reliability.md`; an area that was never run here says so. */
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
  const rows = AREAS.map((area) => {
    const report = run.find((one) => one.area === area)?.report;
    const least = `${area.least} %`;
    if (report === undefined) return [area.name, '–', '–', 'not run', least];
    const { mutants, killed, score } = tally(report);
    return [area.name, String(mutants), String(killed), `${score} %`, least];
  });
  return table(['area', 'mutants', 'killed', 'score', 'least'], rows);
}

/** One line for each line of code; those without a reason are counted only, file by file. */
function living(reports: readonly Report[]): string {
  const explained = new Map<string, { cells: string[]; why: string; count: number }>();
  const others = new Map<string, number>();
  for (const survivor of reports.flatMap(survivors)) {
    const why = reasonFor(survivor)?.why;
    if (why === undefined) others.set(survivor.file, (others.get(survivor.file) ?? 0) + 1);
    else {
      const key = `${survivor.file} ${survivor.code} ${why}`;
      const cells = [survivor.file, code(survivor.code)];
      const known = explained.get(key) ?? { cells, why, count: 0 };
      explained.set(key, { ...known, count: known.count + 1 });
    }
  }
  const rows = [...explained.values()].map(({ cells, why, count }) => [
    ...cells,
    String(count),
    why,
  ]);
  const files = [...others].map(([file, count]) => [file, String(count)]);
  return [
    'Alive, and rightly so:',
    table(['file', 'line', 'mutants', 'why no test can tell'], rows),
    'Alive for want of a test, or of a reason:',
    table(['file', 'mutants'], files),
  ].join('\n\n');
}

function code(text: string): string {
  const short = text.length > 70 ? `${text.slice(0, 70)}…` : text;
  return `\`\` ${short.replaceAll('|', '\\|')} \`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
