import { describe, expect, test } from 'vitest';
import type { Charge, Refusal, RefusalKind, UnusableWhy } from '../../src/openrouter/refusals';
import { type Asked, chargeWords, refusalWords, unusableWords } from './refusal';

const KINDS = Object.keys({
  'bad-key': 0,
  'no-credit': 0,
  'no-reserve': 0,
  'key-limit': 0,
  forbidden: 0,
  guardrail: 0,
  region: 0,
  privacy: 0,
  moderated: 0,
  'not-found': 0,
  'wrong-endpoint': 0,
  'too-large': 0,
  'bad-image': 0,
  'long-prompt': 0,
  'bad-request': 0,
  'rate-limited': 0,
  overloaded: 0,
  offline: 0,
  'provider-failed': 0,
  'no-picture': 0,
  'server-failed': 0,
  timeout: 0,
  'no-answer': 0,
  stopped: 0,
  closed: 0,
  unreadable: 0,
} satisfies Record<RefusalKind, 0>) as RefusalKind[];
const CHARGES: readonly Charge[] = ['none', 'not-billed', 'unknown'];
const WHYS: readonly UnusableWhy[] = ['svg', 'too-big', 'broken', 'https-url'];
const ASKED: Asked = { price: 0.035, restyled: false };

function refusal(kind: RefusalKind, charge: Charge, more: Partial<Refusal> = {}): Refusal {
  return { kind, charge, status: null, detail: '', retryAfter: null, ...more };
}

const everyWay = KINDS.flatMap((kind) =>
  CHARGES.flatMap((charge) =>
    [null, 120].map((retryAfter) => refusal(kind, charge, { retryAfter })),
  ),
);
const unknown = everyWay.filter(({ charge, kind }) => charge === 'unknown' && kind !== 'offline');

/** Everything that is said while nobody knows what was charged. */
const saidInTheDark = [
  ...unknown.map((way) => refusalWords(way, ASKED).sentence),
  ...unknown.flatMap((way) =>
    [undefined, null, 0].map((rise) => chargeWords(way, rise, ASKED).sentence),
  ),
  ...WHYS.map((why) => unusableWords(why, null)),
];

describe('what a refusal says', () => {
  test('fits into 90 characters, whatever happened', () => {
    const sentences = [
      ...everyWay.map((way) => refusalWords(way, { price: 12.345, restyled: true }).sentence),
      ...unknown.flatMap((way) =>
        [undefined, null, 0, 12.345].map((rise) => chargeWords(way, rise, ASKED).sentence),
      ),
      ...WHYS.flatMap((why) => [null, 0, 12.345].map((cost) => unusableWords(why, cost))),
    ];
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => sentence.length > 90)).toEqual([]);
  });

  test('is one or two sentences, each with a beginning and an end', () => {
    for (const sentence of saidInTheDark) {
      expect(sentence).toMatch(/^[A-Z].*[.…]$/);
      expect(sentence).not.toMatch(/ {2}|^ |undefined|null|NaN/);
    }
  });

  test('never promises that an unknown charge is none', () => {
    for (const sentence of saidInTheDark) {
      expect(sentence).toMatch(
        /(may have been charged\.|Checking whether it was charged…|No charge seen so far\.)$/,
      );
      expect(sentence).not.toMatch(/nothing was charged|not (been )?(charged|bill)|free/i);
    }
  });

  test('warns that trying again may cost again, only where it may', () => {
    expect(refusalWords(refusal('timeout', 'unknown'), ASKED).label).toBe(
      'Try again, may cost again',
    );
    expect(refusalWords(refusal('rate-limited', 'none'), ASKED).label).toBe('Try again');
  });

  test('names the wait the service asked for, in whole seconds', () => {
    const limited = refusal('rate-limited', 'none', { retryAfter: 7.2 });
    expect(refusalWords(limited, ASKED).sentence).toBe(
      'Too many requests; wait 8 s. Nothing was charged.',
    );
  });

  test('says why a picture cannot be used, and what it cost where the answer says', () => {
    expect(unusableWords('svg', null)).toBe(
      'The picture came as SVG, which no fill can hold. It may have been charged.',
    );
    expect(unusableWords('broken', 0.035)).toBe('The picture arrived damaged. It cost $0.035.');
    expect(unusableWords('broken', 0)).toBe(
      'The picture arrived damaged. OpenRouter lists this as not charged.',
    );
  });

  test('asks before a restyle loses its strength, and only a restyle', () => {
    const moved = refusal('wrong-endpoint', 'none');
    expect(refusalWords(moved, { ...ASKED, restyled: true })).toEqual({
      sentence: 'This model moved to a route without strength. Restyle without it?',
      wayOut: 'drop-strength',
      label: 'Restyle without strength',
    });
    expect(refusalWords(moved, ASKED).wayOut).toBe('choose-model');
    const timeout = refusal('timeout', 'unknown');
    expect(refusalWords(timeout, { ...ASKED, restyled: true }).wayOut).toBe('try-again');
  });
});

describe('an unknown charge', () => {
  test.each([
    [undefined, 'No answer came. Checking whether it was charged…', null],
    [null, 'No answer came. It may have been charged.', 'check-again'],
    [0, 'No answer came. No charge seen so far.', 'check-again'],
    [0.035, 'Spend on this key rose by $0.035; no picture arrived.', 'try-again'],
  ])('with a rise of %s is told as it is known', (rise, sentence, wayOut) => {
    const words = chargeWords(refusal('no-answer', 'unknown'), rise, ASKED);
    expect([words.sentence, words.wayOut]).toEqual([sentence, wayOut]);
  });
});
