import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Purse } from './purse';

const PRICES = { standard: 0.035, draft: 0.007 };

describe('the money of a live run', () => {
  test('is taken at full price before anything is sent, and never given back', () => {
    const purse = new Purse(0.15, PRICES);
    expect(purse.take(['standard', 'standard'])).toBeNull();
    purse.charged('standard', 0);
    expect(purse.taken).toBe(0.07);
  });

  test('reaches to the last tenth of a cent', () => {
    const purse = new Purse(0.105, PRICES);
    expect([1, 2, 3].map(() => purse.take(['standard']))).toEqual([null, null, null]);
  });

  test('beyond the budget the answer says what would reach', () => {
    const purse = new Purse(0.05, PRICES);
    purse.take(['standard']);
    expect(purse.take(['standard'])).toBe(
      'it costs up to $0.035, beyond the budget; --budget 0.070 would reach',
    );
    expect(purse.take(['draft'])).toBeNull();
    expect(purse.taken).toBe(0.042);
  });

  test('what has no known price is not bought, what is free always is', () => {
    const purse = new Purse(0, PRICES);
    expect(purse.take(['fine'])).toBe('the public record does not say what it costs');
    expect(purse.take([])).toBeNull();
  });

  test('a picture dearer than its record is counted, and ends all spending', () => {
    const purse = new Purse(1, PRICES);
    purse.take(['draft']);
    purse.charged('draft', 0.05);
    expect(purse.taken).toBe(0.05);
    expect(purse.take(['draft'])).toBe('a picture cost $0.050 where the public record says $0.007');
    expect(purse.take([])).toBeNull();
  });

  test('whatever is asked for, what is taken stays within the budget', () => {
    const model = fc.constantFrom('standard', 'draft', 'fine');
    const asked = fc.array(fc.array(model, { maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 400 }), (probes, thousandths) => {
        const purse = new Purse(thousandths / 1000, PRICES);
        for (const buys of probes) purse.take(buys);
        expect(purse.taken).toBeLessThanOrEqual(purse.budget);
      }),
    );
  });
});
