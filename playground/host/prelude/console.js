import { print } from './border.js';
import { describe } from './describe.js';

/** @param {unknown[]} values */
const line = (values) => values.map((value) => describe(value)).join(' ');

/** @param {string} level @returns {(...values: unknown[]) => void} */
const at =
  (level) =>
  (...values) =>
    print(level, line(values));

export const console = Object.freeze({
  log: at('log'),
  info: at('info'),
  warn: at('warn'),
  error: at('error'),
  /** @param {unknown} condition @param {...unknown} values */
  assert(condition, ...values) {
    if (!condition)
      print('error', ['Assertion failed', ...values.map((v) => describe(v))].join(' '));
  },
  clear: () => print('clear', ''),
});
