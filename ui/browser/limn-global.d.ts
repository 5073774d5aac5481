import type * as preact from 'preact';
import type { Later } from '../later/screens';
import type { LENT } from '../state/lent';

declare global {
  /** What the panel and the script of its later screens have of each other. */
  var limn: {
    preact: Pick<typeof preact, 'Component' | 'Fragment' | 'h'>;
    lent: typeof LENT;
    show: (later: Later) => void;
  };
}
