import { kindOf } from './api.js';
import { requireOpen } from './border.js';
import { isInherited, refuseAssignment, refuseSynchronous } from './facade.js';
import { settings } from './settings.js';
import { notSimulated } from './not-simulated.js';

/** @type {Map<string, string[]>} */
const simulated = new Map();

/**
 * `figma` and the objects on it: what is not simulated says so instead of being undefined.
 *
 * @param {string} name As a plugin writes it, e.g. `figma.ui`.
 * @param {string} object Its interface in the API table, e.g. `UIAPI`.
 * @param {Record<string, unknown>} implementation
 */
export function apiObject(name, object, implementation) {
  simulated.set(object, Object.keys(implementation));
  return new Proxy(implementation, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      const kind = kindOf(object, key);
      if (kind) requireOpen(kind === 'method' ? key : `get_${key}`);
      if (Object.hasOwn(target, key)) return target[key];
      if (kind && settings.dynamicPage) refuseSynchronous(name, key, kind);
      if (kind) throw notSimulated(`${name}.${key}`);
      if (isInherited(key)) return Reflect.get(target, key);
      throw new TypeError(`${name}.${key}: no such property '${key}' on ${name}`);
    },
    set(target, key, value) {
      const member = String(key);
      const kind = kindOf(object, member);
      if (!kind) throw new TypeError('object is not extensible');
      if (kind !== 'value') throw new TypeError('no setter for property');
      requireOpen(`set_${member}`);
      if (settings.dynamicPage) refuseAssignment(name, member);
      if (!Object.hasOwn(target, member)) throw notSimulated(`${name}.${member} =`);
      return Reflect.set(target, member, value);
    },
    has(target, key) {
      if (typeof key === 'symbol') return Reflect.has(target, key);
      if (kindOf(object, key) && !Object.hasOwn(target, key)) {
        throw notSimulated(`'${key}' in ${name}`);
      }
      return kindOf(object, key) !== undefined;
    },
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}

export function simulatedObjects() {
  return simulated;
}
