import { expect, test } from 'vitest';
import type { Charge, RefusalKind } from '../../src/openrouter/refusals';
import { hostFailureWords } from './host-failure';
import { KEY_PROBLEM } from './key-problem';
import { NOTICE } from './notice';
import { OBSTACLE } from './obstacle';
import { chargeWords, refusalWords, unusableWords } from './refusal';
import { tooLongWords } from './too-long';

const asked = { price: 0.035, restyled: false };
const of = (kind: RefusalKind, charge: Charge, retryAfter: number | null = null) => ({
  ...{ kind, charge, retryAfter },
  ...{ status: null, detail: '' },
});
const refused = (kind: RefusalKind, charge: Charge = 'none', wait: number | null = null) =>
  refusalWords(of(kind, charge, wait), asked).sentence;
const open = (kind: RefusalKind, rise?: number | null) =>
  chargeWords(of(kind, 'unknown'), rise, asked).sentence;

/** The faults of `docs/reliability.md` that end in words, and the words. */
const SAID: readonly (readonly [row: string, sentence: string | null, words: string])[] = [
  ['F01', open('closed'), 'Limn was closed while this was drawn. Checking whether it was charged…'],
  ['F01', open('closed', 0), 'Limn was closed while this was drawn. No charge seen so far.'],
  [
    'F02, F03, F36',
    NOTICE['left-behind'],
    'Kept from before. Choose it to place it in view, free.',
  ],
  [
    'F05, F07',
    NOTICE['target-gone'],
    'The layer was deleted while drawing. Your picture is where it stood.',
  ],
  ['F06', NOTICE['other-page'], 'Placed on the page it was meant for.'],
  [
    'F08',
    NOTICE['target-locked'],
    'The layer was locked, so the picture is on a new one beside it.',
  ],
  [
    'F09, F10, F11, F12, F40',
    hostFailureWords('failed', 'placing'),
    'Figma could not do this. The picture is kept here.',
  ],
  ['F15', refused('offline'), "You're offline. Colours, pictures and snapping still work."],
  ['F16, F18, F38', open('no-answer'), 'No answer came. Checking whether it was charged…'],
  [
    'F16, F18, F38',
    open('no-answer', 0.035),
    'Spend on this key rose by $0.035; no picture arrived.',
  ],
  ['F17', open('timeout'), 'No picture came in time. Checking whether it was charged…'],
  ['F17', open('timeout', null), 'No picture came in time. It may have been charged.'],
  ['F19', refused('rate-limited', 'none', 8), 'Too many requests; wait 8 s. Nothing was charged.'],
  ['F19', refused('rate-limited'), 'Too many requests. Nothing was charged.'],
  ['F19', open('overloaded'), 'The service is overloaded. Checking whether it was charged…'],
  ['F20', refused('no-credit'), 'Not enough credit for $0.035. Nothing was charged.'],
  ['F20', refused('key-limit'), 'The limit of this key is used up. Nothing was charged.'],
  [
    'F20',
    refused('no-reserve'),
    'OpenRouter wants more than $0.035 in reserve. Nothing was charged.',
  ],
  ['F21', refused('bad-key'), "OpenRouter doesn't accept this key. Nothing was charged."],
  ['F21', KEY_PROBLEM['not-accepted'], "OpenRouter doesn't accept this key. Nothing was charged."],
  [
    'F22',
    refused('moderated', 'not-billed'),
    'Recraft declined this description. OpenRouter lists this as not charged.',
  ],
  [
    'F22',
    refused('guardrail'),
    'A rule of your OpenRouter account stopped this. Nothing was charged.',
  ],
  ['F23', refused('not-found'), "OpenRouter doesn't offer this model now. Nothing was charged."],
  ['F23', refused('region'), 'This model is not offered in your region. Nothing was charged.'],
  [
    'F23',
    refused('privacy'),
    'Your OpenRouter privacy settings exclude this model. Nothing was charged.',
  ],
  [
    'F24',
    refused('provider-failed', 'not-billed'),
    'Recraft could not finish the picture. OpenRouter lists this as not charged.',
  ],
  [
    'F25, F26',
    refused('no-picture', 'not-billed'),
    'The answer came without a picture. OpenRouter lists this as not charged.',
  ],
  ['F28', unusableWords('broken', 0.035), 'The picture arrived damaged. It cost $0.035.'],
  [
    'F30',
    open('unreadable'),
    'The answer was not one from OpenRouter. Checking whether it was charged…',
  ],
  ['F31', NOTICE.scaled, 'Made smaller, because Figma takes at most 4096 px.'],
  ['F31', NOTICE.jpeg, 'Kept as JPEG, because it was too large as PNG.'],
  [
    'F31',
    unusableWords('svg', null),
    'The picture came as SVG, which no fill can hold. It may have been charged.',
  ],
  [
    'F31',
    unusableWords('too-big', null),
    'The picture is too big to be opened safely. It may have been charged.',
  ],
  ['F32', NOTICE.unsafe, 'Nothing had room for it. Place it before you close Limn.'],
  [
    'F32, F35',
    hostFailureWords('storage-failed', 'saving-key'),
    'Figma could not store this. The key works until Limn is closed.',
  ],
  [
    'F41',
    hostFailureWords('not-renderable', 'exporting'),
    'Nothing in this layer is visible. Nothing was sent.',
  ],
  [
    'F41',
    hostFailureWords('layer-gone', 'exporting'),
    'The layer is no longer there. Nothing was sent.',
  ],
  [
    'F41',
    tooLongWords({ kind: 'too-long', side: 'tall', ratio: 4 }),
    'This frame is very tall (1 : 4.0). Restyle one section at a time.',
  ],
  [
    'F41',
    refused('too-large'),
    'What was sent is too large. Select a smaller layer. Nothing was charged.',
  ],
  ['F41', refused('bad-image'), 'Recraft cannot use a picture of this frame. Nothing was charged.'],
  ['F43', OBSTACLE['long-prompt'], 'The prompt is longer than 10,000 characters.'],
  [
    'F43',
    refused('long-prompt'),
    'The description is too long for this model. Nothing was charged.',
  ],
  [
    'F44',
    OBSTACLE['price-rose'],
    'OpenRouter has raised the price. Nothing was sent; press again to agree.',
  ],
];

test.each(SAID)('%s: %s', (_row, sentence, words) => {
  expect(sentence).toBe(words);
  expect(words.length).toBeLessThanOrEqual(90);
});

/** Nothing is said of these: the picture is where it was aimed, or nothing has happened at all. */
const SILENT = [4, 13, 14, 27, 29, 33, 34, 37, 39, 42, 45];

test('every fault has its words, or needs none', () => {
  const told = SAID.flatMap(([row]) => row.match(/\d+/g) ?? []).map(Number);
  const rows = new Set([...told, ...SILENT]);
  expect([...rows].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 45 }, (_, index) => index + 1),
  );
});
