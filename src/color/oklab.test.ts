import { convertOklabToRgb, convertRgbToOklab, convertRgbToLrgb } from 'culori/fn';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromOklab, lightOf, toOklab } from './oklab';

const color = fc.integer({ min: 0, max: 0xffffff });

test('OKLab by table agrees with culori', () => {
  fc.assert(
    fc.property(color, (packed) => {
      const ours = toOklab(packed);
      const theirs = convertRgbToOklab({
        r: ((packed >> 16) & 255) / 255,
        g: ((packed >> 8) & 255) / 255,
        b: (packed & 255) / 255,
      });
      expect(ours.l).toBeCloseTo(theirs.l, 6);
      expect(ours.a).toBeCloseTo(theirs.a, 6);
      expect(ours.b).toBeCloseTo(theirs.b, 6);
    }),
    { numRuns: 2000 },
  );
});

test('light from OKLab agrees with culori, also for colours sRGB does not have', () => {
  const half = fc.double({ min: -0.4, max: 0.4, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), half, half, (l, a, b) => {
      const ours = lightOf({ l, a, b });
      const theirs = convertRgbToLrgb(convertOklabToRgb({ l, a, b }));
      expect(ours.r).toBeCloseTo(theirs.r, 6);
      expect(ours.g).toBeCloseTo(theirs.g, 6);
      expect(ours.b).toBeCloseTo(theirs.b, 6);
    }),
    { numRuns: 2000 },
  );
});

test('every 8-bit colour survives the way to OKLab and back', () => {
  fc.assert(
    fc.property(color, (packed) => {
      expect(fromOklab(toOklab(packed))).toBe(packed);
    }),
    { numRuns: 2000 },
  );
});
