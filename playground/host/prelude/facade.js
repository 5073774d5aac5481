import { dynamicPageRule, kindOf } from './api.js';
import { requireOpen } from './border.js';
import { settings } from './settings.js';
import { notSimulated } from './not-simulated.js';

/**
 * A read-only stand-in for something of the document: as strict as Figma about its members.
 *
 * @typedef {object} Identity
 * @property {string} noun What it is called in errors and on the wire: `node`, `style`, …
 * @property {string} object Its name in the API table: `TEXT`, `PaintStyle`, …
 * @property {string} id
 */

/** @type {WeakMap<object, Identity>} */
const identities = new WeakMap();

/**
 * @param {unknown} value
 * @returns {Identity | undefined}
 */
export function identityOf(value) {
  return typeof value === 'object' && value !== null ? identities.get(value) : undefined;
}

/**
 * Methods take the identity first here, and `this` in the plugin's hands.
 *
 * @template {Record<string, (self: Identity, ...args: any[]) => unknown>} T
 * @param {T} methods
 * @returns {Record<string, Function>}
 */
export function methodTable(methods) {
  /** @type {Record<string, Function>} */
  const table = {};
  for (const [name, method] of Object.entries(methods)) {
    /** @this {unknown} @param {...unknown} args */
    table[name] = function (...args) {
      const self = identityOf(this);
      if (!self) throw new TypeError(`in ${name}: Expected 'this' to be a Figma object`);
      requireOpen(name);
      return method(self, ...args);
    };
  }
  return table;
}

/**
 * @param {Identity} identity
 * @param {object} behavior
 * @param {Record<string, Function>} behavior.methods
 * @param {(self: Identity, member: string) => unknown} behavior.read
 * @param {(self: Identity, member: string, value: unknown) => void} behavior.write
 */
export function createFacade(identity, { methods, read, write }) {
  const { noun, object, id } = identity;
  const facade = new Proxy(Object.freeze({ id }), {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      if (key === 'id' && noun !== 'image') return id;
      const kind = kindOf(object, key);
      if (!kind) {
        if (isInherited(key)) return Reflect.get(target, key);
        throw new TypeError(`${noun}.${key}: no such property '${key}' on ${object} ${noun}`);
      }
      requireOpen(`get_${key}`);
      if (settings.dynamicPage) refuseSynchronous(noun, key, kind);
      if (kind !== 'method') return read(identity, key);
      const method = methods[key];
      if (method) return method;
      if (isInherited(key)) return Reflect.get(target, key);
      throw notSimulated(`${noun}.${key}`);
    },
    set(_, key, value) {
      const member = String(key);
      const kind = typeof key === 'string' ? kindOf(object, key) : undefined;
      if (!kind) throw new TypeError('object is not extensible');
      if (kind !== 'value') throw new TypeError('no setter for property');
      requireOpen(`set_${member}`);
      if (settings.dynamicPage) refuseAssignment(noun, member);
      write(identity, member, value);
      return true;
    },
    has: (target, key) =>
      typeof key === 'string' ? kindOf(object, key) !== undefined : Reflect.has(target, key),
  });
  identities.set(facade, identity);
  return facade;
}

/**
 * Promises look for `then` and JSON for `toJSON` on anything they meet.
 *
 * @param {string} key
 */
export function isInherited(key) {
  return key in Object.prototype || key === 'then' || key === 'toJSON';
}

/**
 * @param {string} noun
 * @param {string} member
 * @param {import('../figma-api').MemberKind} kind
 */
export function refuseSynchronous(noun, member, kind) {
  const rule = dynamicPageRule(member);
  if (rule?.rule !== 'throws') return;
  const head = 'Cannot call with documentAccess: dynamic-page.';
  throw new Error(
    kind === 'method'
      ? `in ${member}: ${head} Use ${noun}.${rule.instead}() instead`
      : `in get_${member}: ${head} Use ${noun}.${rule.instead} instead.`,
  );
}

/**
 * @param {string} noun
 * @param {string} member
 */
export function refuseAssignment(noun, member) {
  const rule = dynamicPageRule(member);
  if (rule?.rule !== 'fixed') return;
  const advice = rule.instead === null ? '' : ` Use ${noun}.${rule.instead} instead.`;
  throw new Error(`in set_${member}: Cannot call with documentAccess: dynamic-page.${advice}`);
}
