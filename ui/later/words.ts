import { allPlaced } from './all-placed';
import { hardToReadWords } from '../words/hard-to-read';
import { hostFailureWords } from '../words/host-failure';
import { keyBalanceWords } from '../words/key-balance';
import { NOTICE } from '../words/notice';
import { OBSTACLE } from '../words/obstacle';
import { chargeWords, refusalWords, unusableWords } from '../words/refusal';
import { REFUSES_FILL } from '../words/refuses-fill';
import { tooLongWords } from '../words/too-long';

/** What is said of things that end badly, or not quite as asked. */
export const words = {
  NOTICE,
  OBSTACLE: { ...OBSTACLE, ...REFUSES_FILL },
  allPlaced,
  chargeWords,
  hardToReadWords,
  hostFailureWords,
  keyBalanceWords,
  refusalWords,
  tooLongWords,
  unusableWords,
};
