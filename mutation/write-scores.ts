import { replaceSection } from '../scripts/replace-section';
import { AREAS } from './areas';
import { readScores, type Score } from './scores';

/** Writes into `docs/reliability.md` what the last run of each area has found, and when that was. */
export async function writeScores(): Promise<void> {
  const known = await readScores();
  await replaceSection('docs/reliability.md', 'mutation', scoresText(known));
}

/** An area that was never run says so. */
export function scoresText(known: readonly Score[]): string {
  const measured = AREAS.flatMap(({ name }) => known.filter(({ area }) => area === name));
  const explained = measured.flatMap((score) => score.explained);
  const unexplained = measured.flatMap((score) => score.unexplained);
  return [
    table(['area', 'mutants', 'killed', 'score', 'least', 'measured'], scores(measured)),
    'Alive, and rightly so:',
    table(
      ['file', 'line', 'mutants', 'why no test can tell'],
      explained.map(({ file, code, mutants, why }) => [file, quoted(code), String(mutants), why]),
    ),
    'Alive for want of a test, or of a reason:',
    table(
      ['file', 'mutants'],
      unexplained.map(({ file, mutants }) => [file, String(mutants)]),
    ),
  ].join('\n\n');
}

function scores(known: readonly Score[]): string[][] {
  return AREAS.map(({ name, least }) => {
    const found = known.find(({ area }) => area === name);
    if (found === undefined) return [name, '–', '–', '–', `${least} %`, 'never'];
    const { mutants, killed, score, measured } = found;
    return [name, String(mutants), String(killed), `${score} %`, `${least} %`, measured];
  });
}

function quoted(code: string): string {
  const short = code.length > 70 ? `${code.slice(0, 70)}…` : code;
  return `\`\` ${short.replaceAll('|', '\\|')} \`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
