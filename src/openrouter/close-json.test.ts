import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeJson } from './close-json';

/** Whether `part` is `whole` with things missing at the end of each level. */
function isBeginning(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole);
  if (typeof whole !== 'object' || whole === null) return false;
  const entries = Object.entries(part);
  return entries.every(([key, value], index) => {
    const [otherKey, other] = Object.entries(whole)[index] ?? [];
    return key === otherKey && isBeginning(value, other);
  });
}

test('whole JSON stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
      const text = JSON.stringify(value);
      expect(closeJson(text)).toBe(text);
    }),
  );
});

test('cut anywhere, it says nothing that the whole does not say', () => {
  // Integer-like keys would be put in another order by JavaScript itself.
  const key = fc.string().map((name) => `k${name}`);
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(true, false, null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(key, tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1 }), fc.boolean(), (whole, pretty) => {
      const text = JSON.stringify(whole, null, pretty ? 1 : 0);
      for (let length = 1; length < text.length; length++) {
        const closed: unknown = JSON.parse(closeJson(text.slice(0, length)));
        expect(isBeginning(closed, JSON.parse(text))).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['{"a":[{"b":"whole"},{"b":"cu', '{"a":[{"b":"whole"},{}]}'],
  ['{"a":"whole","b', '{"a":"whole"}'],
  ['{"a":"whole","b":', '{"a":"whole"}'],
  ['{"cost":0.03', '{}'],
  ['{"cost":0.03,', '{"cost":0.03}'],
  ['{"a":"whole"', '{"a":"whole"}'],
  ['{"a":"a, b [', '{}'],
  ['', ''],
])('%s becomes %s', (cut, closed) => {
  expect(closeJson(cut)).toBe(closed);
});
