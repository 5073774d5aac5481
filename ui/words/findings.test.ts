import { expect, test } from 'vitest';
import type { Findings } from '../../src/palette/findings';
import type { Swatch } from '../../src/recipe';
import { findingsWords } from './findings';

const CORAL: Swatch = { hex: '#ff6b57', weight: 0.2, source: 'variable', name: 'Coral' };
const CLEAN: Findings = {
  fidelity: { onPalette: 0.71, near: 0, swatches: [] },
  missing: [],
  off: [],
  mostlyBackground: false,
};

test('says what is missing, and what is off where', () => {
  const off = [{ hex: '#8ec8f0', share: 0.2, region: 'top' as const }];
  expect(findingsWords({ ...CLEAN, missing: [CORAL], off })).toBe(
    'Coral is missing; the light blue at the top is off.',
  );
});

test('a colour without a name is called what it looks like', () => {
  const missing = [{ hex: '#1d4ed8', weight: 0.2, source: 'paint' as const }];
  expect(findingsWords({ ...CLEAN, missing })).toBe('Blue is missing.');
});

test('counts several missing swatches and leaves them out of mere background', () => {
  const missing = [CORAL, CORAL];
  expect(findingsWords({ ...CLEAN, missing })).toContain('2 swatches are missing');
  expect(findingsWords({ ...CLEAN, missing, mostlyBackground: true })).toBe('Mostly background.');
});

test('says nothing where nothing is off', () => {
  expect(findingsWords(CLEAN)).toBe('');
});

test('never grows longer than ninety characters', () => {
  const missing = [{ ...CORAL, name: 'Semantic/Illustration/Accent/Coral 500 (do not use)' }];
  const off = [{ hex: '#fde2e4', share: 0.2, region: 'bottom' as const }];
  expect(findingsWords({ ...CLEAN, missing, off }).length).toBeLessThanOrEqual(91);
});
