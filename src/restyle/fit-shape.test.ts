import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHAPES } from '../openrouter/picture-shape';
import { fitShape } from './fit-shape';

test.each([
  [1440, 900, '1280×832', '0,16 1280×800'],
  [390, 844, '768×1536', '29,0 710×1536'],
  [1080, 1080, '1024×1024', '0,0 1024×1024'],
  [1344, 768, '1344×768', '0,0 1344×768'],
  [100, 80, '1152×896', '16,0 1120×896'],
  [3000, 1000, '1536×768', '0,128 1536×512'],
])('%i × %i is laid on %s at %s', (width, height, onto, at) => {
  const fit = fitShape(width, height);
  if (fit.kind !== 'fits') throw new Error('refused');
  const { shape, inner } = fit;
  expect(`${shape.width}×${shape.height}`).toBe(onto);
  expect(`${inner.x},${inner.y} ${inner.width}×${inner.height}`).toBe(at);
});

describe('too long and thin is refused with its ratio', () => {
  test.each([
    [1440, 6048, 'tall', 4.2],
    [4200, 1000, 'wide', 4.2],
    [100, 1700, 'tall', 17],
    [100, 0, 'wide', 100],
  ] as const)('%i × %i', (width, height, side, ratio) => {
    expect(fitShape(width, height)).toEqual({ kind: 'too-long', side, ratio });
  });

  test('where it would fill less than three fifths of any shape', () => {
    expect(fitShape(3300, 1000).kind).toBe('fits');
    expect(fitShape(3400, 1000).kind).toBe('too-long');
    expect(fitShape(1000, 3300).kind).toBe('fits');
    expect(fitShape(1000, 3400).kind).toBe('too-long');
  });
});

test('what fits is never stretched, lies inside, touches two sides, and covers the most it can', () => {
  const side = fc.double({ min: 1, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fit = fitShape(width, height);
      if (fit.kind !== 'fits') return;
      const { shape, inner } = fit;
      expect(SHAPES).toContain(shape);
      expect(Math.abs(inner.width - (inner.height * width) / height)).toBeLessThanOrEqual(
        0.5 + (0.5 * width) / height,
      );
      expect(inner.x).toBeGreaterThanOrEqual(0);
      expect(inner.y).toBeGreaterThanOrEqual(0);
      expect(inner.x + inner.width).toBeLessThanOrEqual(shape.width);
      expect(inner.y + inner.height).toBeLessThanOrEqual(shape.height);
      expect(Math.min(shape.width - inner.width, shape.height - inner.height)).toBe(0);
      const covered = (inner.width * inner.height) / (shape.width * shape.height);
      expect(covered).toBeGreaterThanOrEqual(0.6);
      expect(Math.min(inner.width, inner.height)).toBeGreaterThanOrEqual(256);
    }),
    { numRuns: 500 },
  );
});
