import { expect, test } from 'vitest';
import { liveArguments } from './live-arguments';

test('without options: fifteen cents, and everything that needs no person', () => {
  const { budget, probes, list } = liveArguments([]);
  expect({ budget, list }).toEqual({ budget: 0.15, list: false });
  const names = probes.map(({ name }) => name);
  expect(names).toContain('images-square');
  expect(names).not.toContain('sign-in');
  expect(names).not.toContain('declined-words');
});

test('what is named is asked, and nothing else', () => {
  const { probes } = liveArguments(['--only', 'sign-in', '--only', 'key', '--budget', '$1']);
  expect(probes.map(({ name }) => name)).toEqual(['key', 'sign-in']);
});

test.each([
  [['--budget', 'lots'], '--budget takes an amount in dollars, such as 0.15, not "lots".'],
  [['--budget', ''], '--budget takes an amount in dollars, such as 0.15, not "".'],
  [['--budget', 'Infinity'], '--budget takes an amount in dollars'],
  [['--budget=-1'], '--budget takes an amount in dollars'],
  [['--only', 'everything'], 'There is no probe "everything"; there are key, record,'],
  [['sk-or-v1-secret'], 'Unexpected argument'],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => liveArguments(args)).toThrow(sentence);
});
