import { expect, test } from 'vitest';
import { AREAS } from './areas';
import type { Report } from './report';
import { readScores, scoreOf } from './scores';
import { scoresText } from './write-scores';

const REPORT: Report = {
  files: {
    'src/attempt/step.ts': {
      source: 'if (!post) return stay(state);\nreturn 1;\n',
      mutants: (['Killed', 'Survived', 'Survived'] as const).map((status, index) => ({
        mutatorName: 'ConditionalExpression',
        replacement: 'false',
        status,
        location: { start: { line: index === 2 ? 2 : 1, column: 1 } },
      })),
    },
  },
};

const found = scoreOf('sniffing', REPORT, new Date('2026-11-23T23:59:00Z'));

test('a survivor with a reason is told with it, one without is only counted', () => {
  expect(found).toEqual({
    area: 'sniffing',
    measured: '2026-11-23',
    mutants: 3,
    killed: 1,
    score: 33.3,
    explained: [
      {
        file: 'src/attempt/step.ts',
        code: 'if (!post) return stay(state);',
        mutants: 1,
        why: 'a state with such an index cannot be reached; the check is for the type',
      },
    ],
    unexplained: [{ file: 'src/attempt/step.ts', mutants: 1 }],
  });
});

test('an area that is not measured now keeps the day of its last run, or says it never ran', () => {
  const text = scoresText([found]);
  expect(text).toContain('| sniffing | 3 | 1 | 33.3 % | 95 % | 2026-11-23 |');
  expect(text).toContain('| scrubbing | – | – | – | 95 % | never |');
});

test('every score that is kept is of an area there is', async () => {
  const names = AREAS.map(({ name }) => name);
  const measured = (await readScores()).map(({ area }) => area);
  expect(measured.filter((area) => !names.includes(area))).toEqual([]);
  expect(new Set(measured).size).toBe(measured.length);
});
