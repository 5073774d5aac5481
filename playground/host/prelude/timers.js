import { call, isOpen } from './border.js';
import { run } from './failures.js';

/** @type {Map<number, { callback: Function, repeats: boolean, args: unknown[] }>} */
const timers = new Map();
let last = 0;

/**
 * @param {boolean} repeats
 * @param {unknown} callback
 * @param {unknown} delay
 * @param {unknown[]} args
 */
function start(repeats, callback, delay, args) {
  if (typeof callback !== 'function') {
    throw new TypeError(
      `in ${repeats ? 'setInterval' : 'setTimeout'}: The callback is no function`,
    );
  }
  const id = ++last;
  if (!isOpen()) return id;
  timers.set(id, { callback, repeats, args });
  call(repeats ? 'setInterval' : 'setTimeout', id, Math.max(0, Number(delay) || 0));
  return id;
}

/** @param {number} id */
function stop(id) {
  if (timers.delete(id) && isOpen()) call('clearTimeout', id);
}

/** @param {number} id */
export function fire(id) {
  const timer = timers.get(id);
  if (!timer) return;
  if (!timer.repeats) timers.delete(id);
  run(timer.callback, ...timer.args);
}

/** @type {(callback: unknown, delay?: unknown, ...args: unknown[]) => number} */
const setTimeout = (callback, delay, ...args) => start(false, callback, delay, args);
/** @type {(callback: unknown, delay?: unknown, ...args: unknown[]) => number} */
const setInterval = (callback, delay, ...args) => start(true, callback, delay, args);

export const timerGlobals = {
  setTimeout,
  clearTimeout: stop,
  setInterval,
  clearInterval: stop,
};
