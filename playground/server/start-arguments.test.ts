import { describe, expect, test } from 'vitest';
import { startArguments } from './start-arguments';

describe('npm start', () => {
  test('without options it opens the sample in a browser', () => {
    expect(startArguments([])).toEqual({ port: 4180, open: true, fig: null });
  });

  test('takes a port, a file and no browser', () => {
    expect(startArguments(['--', '--port', '0', '--no-open', '--fig', 'a.fig'])).toEqual({
      port: 0,
      open: false,
      fig: 'a.fig',
    });
  });

  test.each(['http', '70000', '-1', '1.5'])('refuses the port %s', (port) => {
    expect(() => startArguments([`--port=${port}`])).toThrow('--port takes a number');
  });

  test('refuses what it does not know', () => {
    expect(() => startArguments(['--watch'])).toThrow('--watch');
  });
});
