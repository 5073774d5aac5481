import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCielab } from '../color/cielab';
import { ciede2000 } from '../color/ciede2000';
import { mergeColors, ONE_SWATCH } from './merge-colors';
import type { SeenColor } from './seen-colors';

const seen = fc.uniqueArray(
  fc.record({
    rgb: fc.oneof(fc.nat(0xffffff), fc.nat(0x0f0f0f)),
    area: fc.integer({ min: 1, max: 1000 }),
    origin: fc.constantFrom({ source: 'paint' as const }, { source: 'pixels' as const }),
    thin: fc.boolean(),
    outside: fc.constant(false),
  }),
  { selector: ({ rgb }) => rgb, maxLength: 20 },
);

test('merging again changes nothing, and no area is lost', () => {
  fc.assert(
    fc.property(seen, (colors) => {
      const merged = mergeColors(colors, null);
      expect(mergeColors(merged, null)).toEqual(merged);
      expect(areaOf(merged)).toBe(areaOf(colors));
    }),
    { numRuns: 500 },
  );
});

test('the order of the colours changes nothing', () => {
  fc.assert(
    fc.property(seen, (colors) => {
      expect(mergeColors([...colors].reverse(), null)).toEqual(mergeColors(colors, null));
    }),
    { numRuns: 500 },
  );
});

test('what is left looks different', () => {
  fc.assert(
    fc.property(seen, (colors) => {
      const labs = mergeColors(colors, null).map(({ rgb }) => toCielab(rgb));
      for (const [index, one] of labs.entries()) {
        for (const other of labs.slice(index + 1)) {
          expect(ciede2000(one, other)).toBeGreaterThan(ONE_SWATCH);
        }
      }
    }),
    { numRuns: 500 },
  );
});

function areaOf(colors: readonly SeenColor[]): number {
  return colors.reduce((sum, { area }) => sum + area, 0);
}
