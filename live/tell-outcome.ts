import type { Finding } from './probe';
import type { Outcome } from './run-probes';
import { usd } from './purse';

/** What a probe found, line by line beside what the stand-in does. */
export function tellOutcome(real: Outcome, standIn: Outcome, price: number | null): string {
  const { name, asks, buys } = real.probe;
  const cost = buys.length === 0 ? 'free' : `up to ${price === null ? '?' : usd(price)}`;
  const head = `${name} (${cost})\n${asks}`;
  if ('leftOut' in real) return `${head}\n  not asked: ${real.leftOut}`;
  const other = 'found' in standIn ? standIn.found : [];
  const lines = real.found.map((finding) => line(finding, answerOf(other, finding.what)));
  const missing = other.filter(({ what }) => answerOf(real.found, what) === null);
  return [
    head,
    ...lines,
    ...missing.map(({ what, answer }) => `  ≠ ${what}: nothing (the stand-in: ${answer})`),
  ].join('\n');
}

function line({ what, answer, varies }: Finding, other: string | null): string {
  if (answer === other) return `  = ${what}: ${answer}`;
  const mark = varies === true ? '~' : '≠';
  return `  ${mark} ${what}: ${answer} (the stand-in: ${other ?? 'nothing'})`;
}

function answerOf(findings: readonly Finding[], wanted: string): string | null {
  return findings.find(({ what }) => what === wanted)?.answer ?? null;
}

/** How many lines of the real service are not the stand-in's, and should be. */
export function differences(real: Outcome, standIn: Outcome): number {
  return tellOutcome(real, standIn, null)
    .split('\n')
    .filter((text) => text.startsWith('  ≠')).length;
}
