import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_FULL } from '../proof/in-full';
import { tellProof } from '../proof/report';
import { type Mode, nameOf } from './cell';
import { CellRunner } from './cell-runner';
import { CELLS, SAMPLE } from './cells';
import { complaints } from './judge-cell';
import { KNOWN_GAPS } from './known-gaps';

/** Runs the cells of one mode, all of them or one for each fault, in one playground. */
export function runMatrix(mode: Mode): void {
  const all = CELLS.filter((cell) => cell.mode === mode);
  const cells = IN_FULL ? all : SAMPLE.filter((cell) => cell.mode === mode);
  const gaps: string[] = [];
  let runner: CellRunner;
  let ran = 0;

  beforeAll(async () => {
    runner = await CellRunner.open();
  });

  afterAll(async () => {
    const note = `${String(gaps.length)} known gaps${gaps.length > 0 ? `: ${gaps.join(', ')}` : ''}`;
    await tellProof({
      kind: 'share',
      what: `Faults in the browser, ${mode}`,
      ran,
      of: all.length,
      note,
    });
    await runner.leave();
  });

  describe('whatever fails, whenever it does', () => {
    test.each(cells.map((cell) => ({ ...cell, name: nameOf(cell) })))('$name', async (cell) => {
      const wrong = complaints(cell, await runner.run(cell));
      ran += 1;
      const gap = KNOWN_GAPS[cell.name] ?? null;
      await tellProof({ kind: 'cell', cell, wrong, gap });
      if (gap === null) return expect(wrong).toEqual([]);
      gaps.push(cell.name);
      expect(wrong, 'is a known gap no more: take it off the list').not.toEqual([]);
    });
  });
}
