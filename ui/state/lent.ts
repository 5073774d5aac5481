import { freeze } from '../../src/attempt/freeze';
import { pixels } from '../browser/pixels';
import { addCards, bareCard, waitingFor } from './cards';
import { compose } from './compose';
import { draft } from './draft';
import { hasKey, preparing } from './press';
import { hasRisen, priceOfModel } from './prices';
import { tell } from './problem';
import { runAttempt } from './run-attempt';
import { spentSoFar } from './spend';

/**
 * What the panel lends to the script of its later screens, for whatever they do that is seldom
 * done: there is one of each, here.
 */
export const LENT = {
  addCards,
  bareCard,
  compose,
  draft,
  freeze,
  hasKey,
  hasRisen,
  pixels,
  preparing,
  priceOfModel,
  runAttempt,
  spentSoFar,
  tellProblem: tell,
  waitingFor,
};
