import { describe, expect, test } from 'vitest';
import type { Charge, Refusal, RefusalKind, UnusableWhy } from '../../src/openrouter/refusals';
import { refusalWords } from './refusal';

const KINDS = Object.keys({
  'bad-key': 0,
  'no-credit': 0,
  'key-limit': 0,
  forbidden: 0,
  moderated: 0,
  'not-found': 0,
  'wrong-endpoint': 0,
  'too-large': 0,
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
  'unusable-picture': 0,
} satisfies Record<RefusalKind, 0>) as RefusalKind[];
const CHARGES: readonly Charge[] = ['none', 'not-billed', 'unknown'];
const WHYS: readonly UnusableWhy[] = ['svg', 'too-big', 'broken', 'https-url'];

function refusal(kind: RefusalKind, charge: Charge, more: Partial<Refusal> = {}): Refusal {
  return { kind, charge, status: null, detail: '', retryAfter: null, ...more };
}

const everyWay = KINDS.flatMap((kind) =>
  CHARGES.flatMap((charge) =>
    [null, 120].flatMap((retryAfter) =>
      WHYS.map((why) => refusal(kind, charge, { retryAfter, why })),
    ),
  ),
);

describe('what a refusal says', () => {
  test('fits into 90 characters, whatever happened', () => {
    const long = everyWay.map((way) => refusalWords(way).sentence).filter((s) => s.length > 90);
    expect(long).toEqual([]);
  });

  test('never promises that an unknown charge is none', () => {
    const unknown = everyWay.filter(
      ({ charge, kind }) => charge === 'unknown' && kind !== 'offline',
    );
    for (const way of unknown) {
      expect(refusalWords(way).sentence).toMatch(/may have been charged\.$/);
      expect(refusalWords(way).sentence).not.toMatch(/nothing was charged|not bill/i);
    }
  });

  test('warns that trying again may cost again, only where it may', () => {
    expect(refusalWords(refusal('timeout', 'unknown')).label).toBe('Try again, may cost again');
    expect(refusalWords(refusal('rate-limited', 'none')).label).toBe('Try again');
  });

  test('names the wait the service asked for, in whole seconds', () => {
    const { sentence } = refusalWords(refusal('rate-limited', 'none', { retryAfter: 7.2 }));
    expect(sentence).toBe('Too many requests; wait 8 s. Nothing was charged.');
  });

  test('says why a picture cannot be used', () => {
    const { sentence } = refusalWords(refusal('unusable-picture', 'unknown', { why: 'svg' }));
    expect(sentence).toBe(
      'The picture came as SVG, which no fill can hold. It may have been charged.',
    );
  });

  test('asks before a restyle loses its strength, and only a restyle', () => {
    const moved = refusal('wrong-endpoint', 'none');
    expect(refusalWords(moved, true)).toEqual({
      sentence: 'This model moved to a route without strength. Restyle without it?',
      wayOut: 'drop-strength',
      label: 'Restyle without strength',
    });
    expect(refusalWords(moved).wayOut).toBe('choose-model');
    expect(refusalWords(refusal('timeout', 'unknown'), true).wayOut).toBe('try-again');
  });

  test('sends the designer to the place that helps', () => {
    expect(refusalWords(refusal('bad-key', 'none')).wayOut).toBe('change-key');
    expect(refusalWords(refusal('no-credit', 'none')).wayOut).toBe('add-credit');
    expect(refusalWords(refusal('moderated', 'not-billed')).wayOut).toBe('edit-prompt');
  });
});
