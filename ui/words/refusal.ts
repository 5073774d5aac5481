import type { Charge, Refusal, RefusalKind, UnusableWhy } from '../../src/openrouter/refusals';
import { dollars } from './money';

/** The one way out that is offered beside a sentence. */
export type WayOut =
  | 'drop-strength'
  | 'change-key'
  | 'add-credit'
  | 'open-keys'
  | 'edit-prompt'
  | 'choose-model'
  | 'check-again'
  | 'try-again';

export interface RefusalWords {
  /** At most 90 characters, what it cost included. */
  readonly sentence: string;
  /** `null` while there is something to wait for. */
  readonly wayOut: WayOut | null;
  readonly label: string;
}

/** What was asked for, as far as the words depend on it. */
export interface Asked {
  /** USD. */
  readonly price: number;
  /** The request had a strength, which the other route has not. */
  readonly restyled: boolean;
}

export function refusalWords(refusal: Refusal, asked: Asked): RefusalWords {
  const moved = asked.restyled && refusal.kind === 'wrong-endpoint';
  const [happened, wayOut] = moved ? MOVED : WORDS[refusal.kind];
  const said = say(happened, refusal, asked);
  const charge = refusal.kind === 'offline' || moved ? '' : CHARGE[refusal.charge];
  const again = wayOut === 'try-again' && refusal.charge === 'unknown';
  return {
    sentence: charge ? `${said} ${charge}` : said,
    wayOut,
    label: again ? 'Try again, may cost again' : LABEL[wayOut],
  };
}

/**
 * How an unknown charge stands. `rise`: USD that spend on the key rose by; `null`: not to be read;
 * `undefined`: being looked up.
 */
export function chargeWords(
  refusal: Refusal,
  rise: number | null | undefined,
  asked: Asked,
): RefusalWords {
  const said = say(WORDS[refusal.kind][0], refusal, asked);
  if (rise) {
    const sentence = `Spend on this key rose by ${dollars(rise)}; no picture arrived.`;
    return { sentence, wayOut: 'try-again', label: 'Try again, costs again' };
  }
  const [charge, wayOut] = rise === undefined ? CHECKING : rise === null ? UNREADABLE : NOT_SEEN;
  return { sentence: `${said} ${charge}`, wayOut, label: LABEL['check-again'] };
}

type Checked = readonly [string, WayOut | null];
const CHECKING: Checked = ['Checking whether it was charged…', null];
const UNREADABLE: Checked = ['It may have been charged.', 'check-again'];
const NOT_SEEN: Checked = ['No charge seen so far.', 'check-again'];

type Happened = string | ((refusal: Refusal, asked: Asked) => string);

function say(happened: Happened, refusal: Refusal, asked: Asked): string {
  return typeof happened === 'string' ? happened : happened(refusal, asked);
}

const WORDS: Readonly<Record<RefusalKind, readonly [Happened, WayOut]>> = {
  'bad-key': ["OpenRouter doesn't accept this key.", 'change-key'],
  'no-credit': [(_, { price }) => `Not enough credit for ${dollars(price)}.`, 'add-credit'],
  'no-reserve': [
    (_, { price }) => `OpenRouter wants more than ${dollars(price)} in reserve.`,
    'add-credit',
  ],
  'key-limit': ['The limit of this key is used up.', 'open-keys'],
  forbidden: ["OpenRouter doesn't allow this with this key.", 'change-key'],
  guardrail: ['A rule of your OpenRouter account stopped this.', 'edit-prompt'],
  region: ['This model is not offered in your region.', 'choose-model'],
  privacy: ['Your OpenRouter privacy settings exclude this model.', 'choose-model'],
  moderated: ['Recraft declined this description.', 'edit-prompt'],
  'not-found': ["OpenRouter doesn't offer this model now.", 'choose-model'],
  'wrong-endpoint': ['This model cannot be asked in this way right now.', 'choose-model'],
  'too-large': ['What was sent is too large. Select a smaller layer.', 'try-again'],
  'bad-image': ['Recraft cannot use a picture of this frame.', 'try-again'],
  'long-prompt': ['The description is too long for this model.', 'edit-prompt'],
  'bad-request': ['OpenRouter could not use this request.', 'edit-prompt'],
  'rate-limited': [wait('Too many requests'), 'try-again'],
  overloaded: [wait('The service is overloaded'), 'try-again'],
  offline: ["You're offline. Colours, pictures and snapping still work.", 'try-again'],
  'provider-failed': ['Recraft could not finish the picture.', 'try-again'],
  'no-picture': ['The answer came without a picture.', 'try-again'],
  'server-failed': ['OpenRouter had an error of its own.', 'try-again'],
  timeout: ['No picture came in time.', 'try-again'],
  'no-answer': ['No answer came.', 'try-again'],
  stopped: ['Stopped before anything was sent.', 'try-again'],
  closed: ['Limn was closed while this was drawn.', 'try-again'],
  unreadable: ['The answer was not one from OpenRouter.', 'try-again'],
};

const MOVED: readonly [Happened, WayOut] = [
  'This model moved to a route without strength. Restyle without it?',
  'drop-strength',
];

const UNUSABLE: Readonly<Record<UnusableWhy, string>> = {
  svg: 'The picture came as SVG, which no fill can hold.',
  'too-big': 'The picture is too big to be opened safely.',
  broken: 'The picture arrived damaged.',
  'https-url': 'The answer links to a picture Limn may not open.',
};

/** `cost`: USD as the answer says; `null` when it does not. */
export function unusableWords(why: UnusableWhy, cost: number | null): string {
  const charge = cost ? `It cost ${dollars(cost)}.` : CHARGE[cost === 0 ? 'not-billed' : 'unknown'];
  return `${UNUSABLE[why]} ${charge}`;
}

/** An unknown charge is said to be one; no sentence may promise more than is known. */
const CHARGE: Readonly<Record<Charge, string>> = {
  none: 'Nothing was charged.',
  'not-billed': 'OpenRouter lists this as not charged.',
  unknown: 'It may have been charged.',
};

const LABEL: Readonly<Record<WayOut, string>> = {
  'drop-strength': 'Restyle without strength',
  'change-key': 'Change key',
  'add-credit': 'Add credit',
  'open-keys': 'Open key settings',
  'edit-prompt': 'Edit words',
  'choose-model': 'Choose another model',
  'check-again': 'Check again',
  'try-again': 'Try again',
};

function wait(happened: string): Happened {
  return ({ retryAfter }) => {
    if (retryAfter === null) return `${happened}.`;
    return `${happened}; wait ${Math.max(1, Math.ceil(retryAfter))} s.`;
  };
}
