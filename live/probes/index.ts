import type { Probe } from '../probe';
import { chatAbort } from './chat-abort';
import { chatStream } from './chat-stream';
import { chatStrength } from './chat-strength';
import { chatText } from './chat-text';
import { declinedWords } from './declined-words';
import { imagesReference } from './images-reference';
import { imagesSquare } from './images-square';
import { imagesWide } from './images-wide';
import { key } from './key';
import { largeInput } from './large-input';
import { longPrompt } from './long-prompt';
import { record } from './record';
import { signIn } from './sign-in';

/** In the order in which the budget is spent: what Limn rests on first. */
export const PROBES: readonly Probe[] = [
  key,
  record,
  imagesSquare,
  chatStrength,
  chatText,
  imagesWide,
  chatStream,
  longPrompt,
  chatAbort,
  imagesReference,
  largeInput,
  declinedWords,
  signIn,
];
