import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCielab } from './cielab';
import { ciede2000 } from './ciede2000';
import { nearestIn } from './nearest-color';

const color = fc.integer({ min: 0, max: 0xffffff });

test('the nearest colour is the one a plain search finds', () => {
  fc.assert(
    fc.property(fc.array(color, { minLength: 1, maxLength: 12 }), color, (colors, wanted) => {
      const distances = colors.map((one) => ciede2000(toCielab(wanted), toCielab(one)));
      const smallest = Math.min(...distances);
      expect(nearestIn(colors)(wanted)).toEqual({
        index: distances.indexOf(smallest),
        distance: smallest,
      });
    }),
    { numRuns: 1000 },
  );
});

test('beyond the limit nothing is near, and at the limit it is', () => {
  const grey = ciede2000(toCielab(0x808080), toCielab(0x858585));
  expect(nearestIn([0x808080], grey)(0x858585)).toEqual({ index: 0, distance: grey });
  expect(nearestIn([0x808080], grey * 0.99)(0x858585)).toBeNull();
  expect(nearestIn([])(0x858585)).toBeNull();
});
