import { afterAll, beforeAll, expect, test } from 'vitest';
import { IN_FULL } from '../proof/in-full';
import { tellProof } from '../proof/report';
import { type Death, KillRunner } from './kill-runner';

/** Of each side, spread over the life of a picture. */
const SAMPLES = 4;

let runner: KillRunner;
beforeAll(async () => {
  runner = await KillRunner.open();
});
afterAll(() => runner.leave());

test(
  'killed after any crossing of a border: no picture lost, nothing sent again, the charge told',
  async () => {
    const crossings = await runner.count();
    expect(crossings.panel).toBeGreaterThan(10);
    expect(crossings.editor).toBeGreaterThan(10);
    const every = (['panel', 'editor'] as const).flatMap((side) =>
      Array.from({ length: crossings[side] }, (_, at): Death => ({ side, at: at + 1 })),
    );
    const deaths = IN_FULL ? every : (['panel', 'editor'] as const).flatMap(sample);
    function sample(side: Death['side']): Death[] {
      const step = crossings[side] / SAMPLES;
      return Array.from({ length: SAMPLES }, (_, index) => ({
        side,
        at: Math.max(1, Math.round((index + 0.6) * step)),
      }));
    }

    let between = 0;
    for (const death of deaths) {
      const { last, charges, places, said, sentAfter } = await runner.die(death);
      // The editor dies before its next crossing, so that is the one it can name.
      const when = death.side === 'panel' ? 'after' : 'before';
      const where = `${death.side} ${String(death.at)}, ${when} ${last}`;
      const found = places.join(' ') || 'no picture';
      if (process.env['LIMN_TELL'] === '1')
        process.stdout.write(`${where}: ${String(charges)} charged, ${found}\n`);
      expect.soft(sentAfter, `${where}: sent again`).toBe(0);
      expect.soft(charges, `${where}: charged twice`).toBeLessThanOrEqual(1);
      if (places.includes('nowhere')) between += 1;
      if (charges > 0 && places.every((place) => place === 'nowhere'))
        expect
          .soft(said, `${where}: the charge is not told`)
          .toMatch(/rose by|may have been charged|No charge seen|Checking whether/);
    }
    await tellProof({
      kind: 'share',
      what: 'Killed after the k-th crossing',
      ran: deaths.length,
      of: every.length,
      note: `${String(crossings.panel)} of the panel, ${String(crossings.editor)} of the editor; ${String(between)} in the moment between the last byte and its storing, where only the charge is told`,
    });
  },
  IN_FULL ? 3_600_000 : 180_000,
);
