import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitInside } from './fit-inside';

test('a picture fitted inside never grows, keeps its shape and never vanishes', () => {
  const side = fc.integer({ min: 1, max: 16384 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fitted = fitInside(width, height, 4096);
      expect(Math.max(fitted.width, fitted.height)).toBe(Math.min(4096, Math.max(width, height)));
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
      const drift = (fitted.width * height - fitted.height * width) / Math.max(width, height);
      expect(Math.abs(drift)).toBeLessThanOrEqual(Math.max(1, Math.max(width, height) / 4096));
    }),
  );
});
