import type { Answered } from '../answer/answered';
import { chatAnswer } from '../answer/chat-answer';
import { json, type Reply } from '../reply';
import type { RouteName } from '../routes/route-name';
import { BOTH, type Fault } from './fault';

interface Kind {
  charges: boolean;
  wellFormed: boolean;
  keepsPictures: boolean;
  routes: readonly RouteName[];
}

const CHARGED: Kind = { charges: true, wellFormed: true, keepsPictures: true, routes: BOTH };
const FREE: Kind = { charges: false, wellFormed: true, keepsPictures: false, routes: BOTH };

/** The kinds of answer faults: charged or free, with the picture whole or lost, well formed or not. */
export const KIND = {
  charged: CHARGED,
  chargedAndLost: { ...CHARGED, keepsPictures: false },
  chargedAndMalformed: { ...CHARGED, wellFormed: false },
  free: FREE,
  freeAndMalformed: { ...FREE, wellFormed: false },
} as const satisfies Record<string, Kind>;

export const onChat = (kind: Kind): Kind => ({ ...kind, routes: ['chat'] });
export const onImages = (kind: Kind): Kind => ({ ...kind, routes: ['images'] });

/** A fault of the answer; the request itself went through. */
export function answerFault(
  name: string,
  sentence: string,
  kind: Kind,
  change: (answered: Answered) => Reply,
): Fault {
  return { name, group: 'Answer', sentence, ...kind, acts: 'on answer', change };
}

type Choice = ReturnType<typeof chatAnswer>['choices'][number];

/** The chat answer with its only choice changed. */
export function withChoice(answered: Answered, change: (choice: Choice) => object): Reply {
  const answer = chatAnswer(answered);
  return json(200, { ...answer, choices: answer.choices.map(change) });
}

/** The chat answer with its picture taken out of the message and something else put in. */
export function withMessage(answered: Answered, message: object): Reply {
  return withChoice(answered, (choice) => ({
    ...choice,
    message: { ...choice.message, images: undefined, ...message },
  }));
}

export const DISCONNECTED = {
  code: 502,
  message: 'Provider disconnected mid-stream',
  metadata: { error_type: 'provider_unavailable' },
};
