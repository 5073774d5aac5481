import { expect, test } from 'vitest';
import { reportSnap } from './report-snap';

function row(colors: readonly number[], alpha: (at: number) => number = () => 255) {
  const bytes = colors.flatMap((color, at) => {
    return [color >> 16, (color >> 8) & 255, color & 255, alpha(at)];
  });
  return { width: colors.length, height: 1, data: Uint8ClampedArray.from(bytes) };
}

const PAIRS = [
  { from: '#0f766e', to: '#0f766e' },
  { from: '#ffffff', to: '#ffffff' },
];

test('tells how much has changed and what became which swatch, the most first', () => {
  const before = row([0x8ec8f0, 0x8ec8f0, 0x8ec8f0, 0xf0f0f0, 0xffffff]);
  const after = row([0x0f766e, 0x0f766e, 0x0f766e, 0xffffff, 0xffffff]);
  const { changed, moves } = reportSnap(before, after, PAIRS);
  expect(changed).toBeCloseTo(0.8);
  expect(moves).toEqual([
    { from: '#8ec8f0', to: '#0f766e', share: 0.6 },
    { from: '#f0f0f0', to: '#ffffff', share: 0.2 },
  ]);
});

test('counts what has become transparent as changed, to no swatch', () => {
  const before = row([0xffffff, 0x0f766e]);
  const after = row([0xffffff, 0x0f766e], (at) => at * 255);
  expect(reportSnap(before, after, PAIRS)).toEqual({ changed: 0.5, moves: [] });
});

test('of a picture that is the same there is nothing to tell', () => {
  const same = row([0x123456]);
  expect(reportSnap(same, same, PAIRS)).toEqual({ changed: 0, moves: [] });
  expect(reportSnap(row([]), row([]), [])).toEqual({ changed: 0, moves: [] });
});
