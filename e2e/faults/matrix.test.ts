import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_FULL } from '../proof/in-full';
import { tellProof } from '../proof/report';
import { nameOf } from './cell';
import { CellRunner } from './cell-runner';
import { CELLS, SAMPLE } from './cells';
import { complaints } from './judge-cell';
import { KNOWN_GAPS } from './known-gaps';

const cells = (IN_FULL || process.env['ALL'] ? CELLS : SAMPLE).toSorted((a, b) =>
  a.mode.localeCompare(b.mode),
);

let runner: CellRunner;
let ran = 0;
const gaps: string[] = [];

beforeAll(async () => {
  runner = await CellRunner.open();
});

afterAll(async () => {
  await tellProof({
    kind: 'share',
    what: 'Faults in the browser',
    ran,
    of: CELLS.length,
    note: `${String(gaps.length)} known gaps${gaps.length > 0 ? `: ${gaps.join(', ')}` : ''}`,
  });
  await runner.designer.leave();
});

describe('whatever fails, whenever it does', () => {
  test.each(cells.map((cell) => ({ ...cell, name: nameOf(cell) })))('$name', async (cell) => {
    const outcome = await runner.run(cell);
    ran += 1;
    const wrong = complaints(cell, outcome);
    const gap = KNOWN_GAPS[cell.name];
    await tellProof({ kind: 'cell', cell, wrong, gap: gap ?? null });
    if (gap === undefined) return expect(wrong).toEqual([]);
    gaps.push(cell.name);
    expect(wrong, 'is a known gap no more: take it off the list').not.toEqual([]);
  });
});
