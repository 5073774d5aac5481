import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REASONS } from './reasons';
import { survivors, tally, type Report } from './report';

type Mutant = Report['files'][string]['mutants'][number];

const mutant = (status: Mutant['status'], line = 2): Mutant => ({
  mutatorName: 'BooleanLiteral',
  replacement: 'fal\n  se',
  status,
  location: { start: { line, column: 1 } },
});

const REPORT: Report = {
  files: {
    'src/a.ts': {
      source: 'const a =\n  true;\n',
      mutants: [
        mutant('Killed'),
        mutant('Timeout'),
        mutant('Survived'),
        mutant('NoCoverage', 1),
        mutant('CompileError'),
        mutant('Ignored'),
      ],
    },
  },
};

test('a mutant that never ends is dead, one that does not compile never lived', () => {
  expect(tally(REPORT)).toEqual({ mutants: 4, killed: 2, score: 50 });
});

test('a score is never rounded up to the line it has to reach', () => {
  const mutants = [mutant('Survived'), ...Array.from({ length: 18 }, () => mutant('Killed'))];
  expect(tally({ files: { a: { source: '', mutants } } }).score).toBe(94.7);
});

test('a survivor is known by its line of code', () => {
  expect(survivors(REPORT)).toEqual([
    { file: 'src/a.ts', line: 2, code: 'true;', mutator: 'BooleanLiteral', becomes: 'fal se' },
    { file: 'src/a.ts', line: 1, code: 'const a =', mutator: 'BooleanLiteral', becomes: 'fal se' },
  ]);
});

test.each(REASONS)('the reason for $code is about code that is there', ({ file, code }) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => line.includes(code))).toHaveLength(1);
});
