import { describe, expect, test } from 'vitest';
import { demoArguments } from './demo-arguments';

describe('npm run demo', () => {
  test('needs only a prompt', () => {
    expect(demoArguments(['--prompt', 'a lighthouse'])).toEqual({
      prompt: 'a lighthouse',
      fig: null,
      page: null,
      select: [],
      mode: 'illustrate',
      strength: null,
      model: null,
      count: 1,
      out: 'demo-out',
    });
  });

  test('takes every option, --select more than once, after a leading --', () => {
    const args =
      '-- --prompt a --fig package.json --page Two --select 1:2 --select Hero --mode restyle --strength 0.3 --model recraft/x --count 2 --out o';
    expect(demoArguments(args.split(' '))).toEqual({
      prompt: 'a',
      fig: 'package.json',
      page: 'Two',
      select: ['1:2', 'Hero'],
      mode: 'restyle',
      strength: 0.3,
      model: 'recraft/x',
      count: 2,
      out: 'o',
    });
  });

  test.each([
    [[], '--prompt is needed'],
    [['--prompt', '  '], '--prompt is needed'],
    [['--prompt', 'a', '--mode', 'paint'], '--mode takes illustrate or restyle, not "paint".'],
    [['--prompt', 'a', '--strength', '0.5'], '--strength is for --mode restyle only.'],
    [['--prompt', 'a', '--mode', 'restyle', '--strength', '2'], 'from 0 to 1, not "2".'],
    [['--prompt', 'a', '--mode', 'restyle', '--strength='], '--strength takes a number'],
    [['--prompt', 'a', '--count', '0'], 'a whole number from 1, not "0".'],
    [['--prompt', 'a', '--count', '1.5'], 'a whole number from 1, not "1.5".'],
    [['--prompt', 'a', '--fig', 'nowhere.fig'], 'There is no file nowhere.fig.'],
    [['--prompt', 'a', '--selct', 'b'], "Unknown option '--selct'."],
    [['lighthouse'], "Unexpected argument 'lighthouse'."],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(() => demoArguments(args)).toThrow(sentence);
  });
});
