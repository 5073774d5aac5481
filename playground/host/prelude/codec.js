import { identityOf } from './facade.js';

/**
 * Values cross the border as JSON text and, apart from it, buffers. What JSON cannot say is an
 * object with the key `$`. The other end is `../codec.ts`.
 *
 * @typedef {'argument' | 'message' | 'stored'} Carries
 *   `argument`: what API calls take, nodes and bytes included. `message`: plain values, `Date` and
 *   `Uint8Array`. `stored`: plain values and `Uint8Array`.
 */

/** `figma.mixed`: one symbol for the life of the machine. */
export const MIXED = Symbol('figma.mixed');

/** @type {Map<string, (id: string, type: string) => unknown>} */
const revivers = new Map();

/**
 * @param {string} kind
 * @param {(id: string, type: string) => unknown} revive
 */
export function reviveAs(kind, revive) {
  revivers.set(kind, revive);
}

/**
 * @param {unknown} value
 * @param {Carries} carries
 * @returns {{ json: string, buffers: ArrayBuffer[] }}
 */
export function encode(value, carries) {
  /** @type {ArrayBuffer[]} */
  const buffers = [];
  return { json: JSON.stringify(pack(value, carries, buffers, [])), buffers };
}

/**
 * @param {unknown} value
 * @param {Carries} carries
 * @param {ArrayBuffer[]} buffers
 * @param {object[]} above
 * @returns {unknown}
 */
function pack(value, carries, buffers, above) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { $: 'number', value: String(value) };
  }
  if (typeof value === 'symbol') throw new Error('Cannot unwrap symbol');
  if (typeof value !== 'object') throw new Error(`Cannot unwrap ${typeof value}`);

  if (value instanceof Uint8Array) {
    const whole = value.byteLength === value.buffer.byteLength;
    buffers.push(/** @type {ArrayBuffer} */ ((whole ? value : value.slice()).buffer));
    return { $: 'bytes', index: buffers.length - 1 };
  }
  if (value instanceof Date && carries === 'message') return { $: 'date', value: value.getTime() };

  const identity = identityOf(value);
  if (identity) {
    if (carries !== 'argument') throw new Error(`Cannot unwrap ${identity.noun}`);
    return { $: identity.noun, id: identity.id, type: identity.object };
  }
  if (above.includes(value)) throw new Error('Cannot unwrap a circular object');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => pack(item, carries, buffers, path));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') throw new Error(`Cannot unwrap ${tag}`);

  const plain = Object.create(null);
  for (const [key, item] of Object.entries(value)) plain[key] = pack(item, carries, buffers, path);
  return '$' in plain ? { $: 'object', value: plain } : plain;
}

/**
 * @param {unknown} packed
 * @param {ArrayBuffer[]} buffers
 * @param {boolean} frozen Figma hands out its own values read-only.
 * @returns {unknown}
 */
export function decode(packed, buffers, frozen) {
  if (packed === null || typeof packed !== 'object') return packed;
  const source = /** @type {Record<string, any>} */ (packed);
  if (Object.hasOwn(source, '$')) {
    switch (source.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(source.value);
      case 'date':
        return new Date(source.value);
      case 'bytes':
        return new Uint8Array(/** @type {ArrayBuffer} */ (buffers[source.index]));
      case 'mixed':
        return MIXED;
      case 'object':
        return decodeMembers(source.value, buffers, frozen);
      default:
        return revivers.get(source.$)?.(source.id, source.type);
    }
  }
  return decodeMembers(source, buffers, frozen);
}

/**
 * In place: an own `__proto__`, as JSON.parse makes it, stays an ordinary member.
 *
 * @param {Record<string, unknown>} source
 * @param {ArrayBuffer[]} buffers
 * @param {boolean} frozen
 */
function decodeMembers(source, buffers, frozen) {
  for (const key of Object.keys(source)) source[key] = decode(source[key], buffers, frozen);
  return frozen ? Object.freeze(source) : source;
}
