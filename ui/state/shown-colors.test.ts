import { expect, test, vi } from 'vitest';
import { readingPalette, walked } from './read-colors';
import { shownColors } from './shown-colors';

const told: unknown[] = [];
vi.mock('../bridge', () => ({ tell: (message: unknown) => told.push(message), ask: vi.fn() }));

test('a long reading says how far it is, and can be stopped', () => {
  readingPalette.value = true;
  walked.value = { read: 4_200, known: 12_000 };
  const shown = shownColors.value;
  if (shown.at !== 'reading') throw new Error(shown.at);
  expect(shown.aside?.text).toBe('Read 4,200 of 12,000 layers');
  shown.aside?.action?.onPress();
  expect(told).toEqual([{ type: 'stop-reading' }]);
});
