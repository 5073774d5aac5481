import { expect, test } from 'vitest';
import { elapsedWords, isSlow, SLOW, stageWords, type Stage } from './stage';

const drawing: Stage = { at: 'drawing', since: 0, usual: 8, pictures: 1 };

test('drawing says how long it has been and how long it usually takes', () => {
  expect(stageWords(drawing) + elapsedWords(drawing, 6.9)).toBe('Drawing · 6 s, usually about 8 s');
});

test('twice the usual time is called slow', () => {
  expect([isSlow(drawing, 16), isSlow(drawing, 17)]).toEqual([false, true]);
  expect(elapsedWords(drawing, 17)).toBe(' · 17 s');
  expect(SLOW.length).toBeLessThanOrEqual(90);
});

test('of a model nobody has timed only the time is said, and nothing is slow', () => {
  const untimed: Stage = { ...drawing, usual: 0 };
  expect(elapsedWords(untimed, 90)).toBe(' · 90 s');
  expect(isSlow(untimed, 90)).toBe(false);
});

test('other stages say no time', () => {
  expect(stageWords({ at: 'placing' }) + elapsedWords({ at: 'placing' }, 3)).toBe('Placing…');
});
