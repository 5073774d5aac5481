import { expect, test } from 'vitest';
import type { Palette } from '../../src/recipe';
import { snapWords } from './snap';

const TEAL = { hex: '#0f766e', weight: 1, source: 'variable' as const, name: 'Teal/500' };
const PALETTE: Palette = { swatches: [TEAL], background: null };
const MOVES = [{ from: '#8ec8f0', to: '#0f766e', share: 0.3 }];

test('says how much has changed, mostly what, and what it was good for', () => {
  const score = { before: 0.71, after: 0.98 };
  expect(snapWords({ changed: 0.34, moves: MOVES }, PALETTE, score)).toBe(
    'Changed 34\u00a0% of the picture, mostly light blue → Teal/500 · 71\u00a0% → 98\u00a0%',
  );
});

test('says so when nothing was to be done', () => {
  const score = { before: 1, after: 1 };
  expect(snapWords({ changed: 0, moves: [] }, PALETTE, score)).toBe('Nothing to change');
});

test('stays within ninety characters for a long name', () => {
  const named = { ...TEAL, name: 'Semantic/Illustration/Accent/Teal 500 (do not use)' };
  const palette = { swatches: [named], background: null };
  const moves = [{ from: '#fde2e4', to: '#0f766e', share: 1 }];
  const words = snapWords({ changed: 0.001, moves }, palette, { before: 0.001, after: 0.002 });
  expect(words.length).toBeLessThanOrEqual(90);
});
