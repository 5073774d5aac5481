import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellProof } from '../../e2e/proof/report';
import { IN_FULL } from '../../e2e/proof/in-full';
import { PLANTED_BUGS } from './planted-bugs.fixture';
import { sessions } from './session.fixture';
import { found, step } from './step';

const SESSIONS = IN_FULL ? 100_000 : 2_000;
const ALL = 100_000;

describe('sessions in any order, with windows killed at any moment', () => {
  test(
    'never charge twice for a click, lose a picture or promise what is not known',
    async () => {
      await fc.assert(sessions({ step, found }), { numRuns: SESSIONS });
      await tellProof({
        kind: 'share',
        what: 'Sessions of the attempt machine',
        ran: SESSIONS,
        of: ALL,
        note: `${String(Object.keys(PLANTED_BUGS).length)} planted bugs to catch`,
      });
    },
    IN_FULL ? 1_800_000 : 60_000,
  );

  test.each(Object.entries(PLANTED_BUGS))('catch a machine that %s', async (_, machine) => {
    const { failed } = await fc.check(sessions(machine), { numRuns: 2_000, endOnFailure: true });
    expect(failed).toBe(true);
  });
});
