import { beforeEach, expect, test, vi } from 'vitest';
import { change, restore } from './compose';
import { parseSettings } from './settings';

const stored: string[] = [];
vi.mock('../bridge', () => ({
  tell: ({ settings }: { settings: string }) => void stored.push(settings),
}));

vi.useFakeTimers();
restore(null, null);

beforeEach(() => {
  change({ prompt: '', count: 1 });
  vi.runAllTimers();
  stored.length = 0;
});

const prompts = () => stored.map((settings) => parseSettings(settings).prompt);

test('what is changed is stored at once, as the window may be closed in the next moment', () => {
  change({ count: 4 });
  expect(stored.map((settings) => parseSettings(settings).count)).toEqual([4]);
});

test('of what is typed, the first and the last is stored', () => {
  for (const prompt of ['a', 'a f', 'a fox']) change({ prompt });
  expect(prompts()).toEqual(['a']);
  vi.runAllTimers();
  expect(prompts()).toEqual(['a', 'a fox']);
});

test('what is as it was is not stored again', () => {
  change({ prompt: '' });
  vi.runAllTimers();
  expect(stored).toEqual([]);
});
