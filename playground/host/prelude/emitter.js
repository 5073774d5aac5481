import { run } from './failures.js';
import { notSimulated } from './not-simulated.js';

/**
 * `on`, `once` and `off` in Figma's manner.
 *
 * @param {string} owner As errors name it, e.g. `figma.on`.
 * @param {readonly string[]} types What is simulated.
 * @param {(type: string) => void} [refuse] Throws for what Figma has and the playground has not.
 */
export function createEmitter(owner, types, refuse) {
  /** @type {{ type: string, callback: Function, once: boolean }[]} */
  let listeners = [];

  /** @type {(member: string, type: unknown, callback: unknown) => asserts callback is Function} */
  const check = (member, type, callback) => {
    if (typeof type !== 'string' || !types.includes(type)) {
      refuse?.(String(type));
      throw notSimulated(`${owner}.${member}('${String(type)}')`);
    }
    if (typeof callback !== 'function') {
      throw new Error(
        `in ${member}: Expected "callback" to have type function but got ${typeof callback} instead`,
      );
    }
  };

  return {
    /** @param {string} type @param {Function} callback */
    on(type, callback) {
      check('on', type, callback);
      listeners = [...listeners, { type, callback, once: false }];
    },
    /** @param {string} type @param {Function} callback */
    once(type, callback) {
      check('once', type, callback);
      listeners = [...listeners, { type, callback, once: true }];
    },
    /** @param {string} type @param {Function} callback */
    off(type, callback) {
      check('off', type, callback);
      listeners = listeners.filter((one) => one.type !== type || one.callback !== callback);
    },
    /** @param {string} type @param {...unknown} args */
    emit(type, ...args) {
      const called = listeners.filter((one) => one.type === type);
      listeners = listeners.filter((one) => one.type !== type || !one.once);
      for (const { callback } of called) run(callback, ...args);
      return called.length > 0;
    },
  };
}
