import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceSection } from '../../scripts/replace-section';
import { PHASES } from '../faults/cell';
import { CELLS, ELSEWHERE } from '../faults/cells';
import { REPORTS, type ProofReport } from './report';

/** Writes the matrix of `docs/reliability.md` from what the last run has reported. */
type CellReport = Extract<ProofReport, { kind: 'cell' }>;

const files = await readdir(REPORTS).catch(() => []);
const reports = await Promise.all(
  files.map(async (file) => JSON.parse(await readFile(join(REPORTS, file), 'utf8')) as ProofReport),
);
const cells = reports.filter((report): report is CellReport => report.kind === 'cell');
if (cells.length === 0) throw new Error('No cell has run yet: npm run test:full');

await replaceSection('docs/reliability.md', 'matrix', matrix());

function matrix(): string {
  const failed = cells.filter(({ wrong, gap }) => wrong.length > 0 && gap === null).length;
  const gaps = cells.filter(({ gap }) => gap !== null).length;
  const faults = [...new Set(CELLS.map(({ fault }) => fault))];
  return [
    `${String(cells.length)} of ${String(CELLS.length)} cells have run: ${String(failed)} failed, ${String(gaps)} known gaps. In each phase: illustrate, restyle.`,
    `| fault | rows | ${PHASES.join(' | ')} |\n| --- | --- | ${PHASES.map(() => '---').join(' | ')} |\n${faults.map(row).join('\n')}`,
    `Held elsewhere: ${ELSEWHERE.map(({ rows, where }) => `${rows} (${where})`).join('; ')}.`,
  ].join('\n\n');
}

function row(fault: string): string {
  const rows = CELLS.find((cell) => cell.fault === fault)?.rows ?? '';
  const marks = PHASES.map((phase) =>
    (['illustrate', 'restyle'] as const)
      .map((mode) =>
        mark(
          cells.find(
            ({ cell }) => cell.fault === fault && cell.phase === phase && cell.mode === mode,
          ),
        ),
      )
      .join(' '),
  );
  return `| ${fault} | ${rows} | ${marks.join(' | ')} |`;
}

function mark(report: CellReport | undefined): string {
  if (report === undefined) return '·';
  if (report.gap !== null) return 'gap';
  return report.wrong.length === 0 ? '✓' : '✗';
}
