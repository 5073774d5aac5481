import { describe, expect, test } from 'vitest';
import { cutAway } from './cut-away';
import { fitShape, type Registration } from './fit-shape';

function registration(width: number, height: number): Registration {
  const fit = fitShape(width, height);
  if (fit.kind !== 'fits') throw new Error('refused');
  return fit;
}

const size = (width: number, height: number) => ({ width, height });

describe('an answer', () => {
  const phone = registration(390, 844);

  test('in the padded shape loses its padding', () => {
    expect(cutAway(size(768, 1536), phone)).toEqual({
      kind: 'cut',
      rect: { x: 29, y: 0, width: 710, height: 1536 },
    });
  });

  test('of twice the pixels loses twice as many', () => {
    expect(cutAway(size(1536, 3072), phone)).toEqual({
      kind: 'cut',
      rect: { x: 58, y: 0, width: 1420, height: 3072 },
    });
  });

  test('in the shape of the frame itself is used whole', () => {
    expect(cutAway(size(710, 1536), phone)).toEqual({ kind: 'whole' });
    expect(cutAway(size(390, 844), phone)).toEqual({ kind: 'whole' });
  });

  test('within 2 % of a shape has that shape, beyond it none', () => {
    expect(cutAway(size(753, 1536), phone).kind).toBe('cut');
    expect(cutAway(size(697, 1536), phone).kind).toBe('whole');
    expect(cutAway(size(790, 1536), phone).kind).toBe('flat');
  });

  test('in another shape is flat', () => {
    expect(cutAway(size(1024, 1024), phone)).toEqual({ kind: 'flat' });
    expect(cutAway(size(1536, 768), phone)).toEqual({ kind: 'flat' });
  });

  test('is whole when there was nothing to pad', () => {
    expect(cutAway(size(2048, 2048), registration(500, 500))).toEqual({ kind: 'whole' });
  });

  test('is of the nearer shape when both are close', () => {
    const nearlySquare = registration(1000, 990);
    expect(cutAway(size(1024, 1024), nearlySquare)).toMatchObject({
      kind: 'cut',
      rect: { width: 1024, height: 1014 },
    });
    expect(cutAway(size(1000, 990), nearlySquare).kind).toBe('whole');
  });
});

test('the cut is always inside the answer', () => {
  for (let width = 300; width < 3000; width += 37) {
    const fit = fitShape(width, 1000);
    if (fit.kind !== 'fits') continue;
    for (const [scale, more] of [
      [0.5, 1],
      [1, -3],
      [2, 5],
    ] as const) {
      const answer = size(
        Math.round(fit.shape.width * scale) + more,
        Math.round(fit.shape.height * scale),
      );
      const cut = cutAway(answer, fit);
      if (cut.kind !== 'cut') continue;
      expect(cut.rect.x + cut.rect.width).toBeLessThanOrEqual(answer.width);
      expect(cut.rect.y + cut.rect.height).toBeLessThanOrEqual(answer.height);
    }
  }
});
