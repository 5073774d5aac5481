import type { Delivery } from '../delivery';
import { BOTH, type Fault } from './fault';
import type { FaultOrder } from './fault-order';

const SLOW_MS = 40_000;

const way = (
  name: string,
  sentence: string,
  is: { charges: boolean; wellFormed?: boolean; work?: boolean },
  delivery: (order: FaultOrder) => Delivery,
): Fault => ({
  name,
  group: 'Connection',
  sentence,
  wellFormed: false,
  routes: BOTH,
  work: is.charges,
  ...is,
  acts: 'on the way',
  delivery,
});

const at = (order: FaultOrder) => order.at ?? null;

/** What happens to an answer between the service and the browser. */
export const ON_THE_WAY: readonly Fault[] = [
  way(
    'slow-headers',
    'Nothing comes for a long time, then everything.',
    { charges: true, wellFormed: true },
    ({ ms }) => ({ how: 'late', ms: ms ?? SLOW_MS }),
  ),
  way(
    'slow-body',
    'The body drips in over a long time.',
    { charges: true, wellFormed: true },
    ({ ms }) => ({ how: 'dripping', ms: ms ?? SLOW_MS }),
  ),
  way('body-stalls', 'The body stops in the middle, for ever.', { charges: true }, (order) => ({
    how: 'stalled',
    at: at(order),
  })),
  way('body-cut', 'The connection breaks inside the body.', { charges: true }, (order) => ({
    how: 'cut',
    at: at(order),
  })),
  way('body-short', 'The body ends early as if it were complete.', { charges: true }, (order) => ({
    how: 'short',
    at: at(order),
  })),
  way('reset-before-work', 'The connection breaks before any work.', { charges: false }, () => ({
    how: 'reset',
  })),
  way(
    'reset-after-work',
    'The connection breaks after the work; charged.',
    { charges: true },
    () => ({
      how: 'reset',
    }),
  ),
  way(
    'reset-after-work-free',
    'The connection breaks after the work; not charged.',
    { charges: false, work: true },
    () => ({ how: 'reset' }),
  ),
  way('never-answers', 'Nothing ever comes, and nothing is done.', { charges: false }, () => ({
    how: 'silent',
  })),
  way(
    'never-answers-charged',
    'Nothing ever comes; the work is done and charged.',
    { charges: true },
    () => ({
      how: 'silent',
    }),
  ),
];
