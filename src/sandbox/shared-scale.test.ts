import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedScale } from './shared-scale';

const MOST = 65_536;
const drawn = (boxes: { width: number; height: number }[], scale: number) =>
  boxes.reduce(
    (sum, { width, height }) => sum + Math.ceil(width * scale) * Math.ceil(height * scale),
    0,
  );

test('small layers are drawn as they are, never enlarged', () => {
  expect(sharedScale([{ width: 20, height: 20 }], MOST)).toBe(1);
});

test('all layers together stay within the limit, rounded up as they are', () => {
  const side = fc.double({ min: 1, max: 5000, noNaN: true });
  const boxes = fc.array(fc.record({ width: side, height: side }), { minLength: 1, maxLength: 32 });
  fc.assert(
    fc.property(boxes, (some) => {
      expect(drawn(some, sharedScale(some, MOST))).toBeLessThanOrEqual(MOST);
    }),
  );
});

test('the limit is used, not merely kept', () => {
  const boxes = [{ width: 1440, height: 4000 }];
  expect(drawn(boxes, sharedScale(boxes, MOST))).toBeGreaterThan(MOST * 0.9);
});
