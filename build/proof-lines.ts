import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { REPORTS, type ProofReport } from '../e2e/proof/report.ts';

type Of<K extends ProofReport['kind']> = Extract<ProofReport, { kind: K }>;

/**
 * What the proofs have searched and run, said at the end of every run that held one. A journey
 * that ran without being searched fails the run.
 */
export default class ProofLines implements Reporter {
  onInit(): void {
    rmSync(REPORTS, { recursive: true, force: true });
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const reports = readReports();
    const lines = [...leakLines(reports), ...shareLines(reports)];
    const unsearched = journeysOf(modules).filter(
      (file) => !reports.some((report) => report.kind === 'leaks' && report.file === file),
    );
    if (unsearched.length > 0) {
      lines.push(`Not searched for the key: ${unsearched.join(', ')}`);
      process.exitCode = 1;
    }
    process.on('exit', () => {
      for (const line of lines) process.stdout.write(`${line}\n`);
    });
  }
}

function leakLines(reports: readonly ProofReport[]): string[] {
  const leaks = reports.filter((report): report is Of<'leaks'> => report.kind === 'leaks');
  const control = reports.find((report): report is Of<'control'> => report.kind === 'control');
  if (leaks.length === 0) return [];
  const journeys = new Set(leaks.map(({ file }) => file));
  const sinks = new Set(leaks.flatMap(({ searched }) => Object.keys(searched)));
  const sights = leaks.flatMap(({ searched }) => Object.values(searched));
  const found = leaks.flatMap((report) => report.leaks).length;
  const passages = leaks.reduce((sum, { authorized }) => sum + authorized, 0);
  const searched = `${count(journeys.size)} files with ${count(leaks.length)} sessions, ${count(sinks.size)} sinks, ${count(total(sights))} sights`;
  const checked = control
    ? `control: ${count(control.caught)} of ${count(control.planted)} planted leaks caught`
    : 'control: not run';
  return [
    `The key: searched ${searched}; ${count(found)} leaks; ${count(passages)} requests carried it where it belongs; ${checked}`,
  ];
}

function shareLines(reports: readonly ProofReport[]): string[] {
  return reports
    .filter((report): report is Of<'share'> => report.kind === 'share')
    .map(
      ({ what, ran, of, note }) => `${what}: ${count(ran)} of ${count(of)}${note && `; ${note}`}`,
    )
    .sort();
}

function readReports(): ProofReport[] {
  try {
    return readdirSync(REPORTS).map(
      (file) => JSON.parse(readFileSync(join(REPORTS, file), 'utf8')) as ProofReport,
    );
  } catch {
    return [];
  }
}

function journeysOf(modules: readonly TestModule[]): string[] {
  return modules
    .map(({ moduleId }) => moduleId)
    .filter((id) => id.includes('/e2e/journeys/'))
    .map((id) => basename(id));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
