/** QuickJS has none and Figma documents one. */

const COPIED = /** @type {const} */ ([
  'Uint8Array',
  'Int8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
]);

/** @param {string} what */
function refuse(what) {
  const error = new Error(`${what} could not be cloned.`);
  error.name = 'DataCloneError';
  return error;
}

/** @param {unknown} value */
export function structuredClone(value) {
  return copy(value, new Map());
}

/**
 * @param {unknown} value
 * @param {Map<object, unknown>} seen
 * @returns {any}
 */
function copy(value, seen) {
  if (typeof value === 'function' || typeof value === 'symbol') throw refuse(String(value));
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  /** @template {object} T @param {T} result */
  const remember = (result) => {
    seen.set(value, result);
    return result;
  };

  if (value instanceof Date) return remember(new Date(value.getTime()));
  if (value instanceof RegExp) return remember(new RegExp(value.source, value.flags));
  if (value instanceof ArrayBuffer) return remember(value.slice(0));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (COPIED.some((name) => name === tag)) {
    return remember(/** @type {Uint8Array} */ (value).slice());
  }
  if (value instanceof Map) {
    const result = remember(new Map());
    for (const [key, item] of value) result.set(copy(key, seen), copy(item, seen));
    return result;
  }
  if (value instanceof Set) {
    const result = remember(new Set());
    for (const item of value) result.add(copy(item, seen));
    return result;
  }
  if (value instanceof Error) {
    const result = remember(new Error(value.message));
    result.name = value.name;
    return result;
  }
  if (Array.isArray(value)) {
    const result = remember(/** @type {unknown[]} */ ([]));
    for (const item of value) result.push(copy(item, seen));
    return result;
  }
  if (tag !== 'Object') throw refuse(`[object ${tag}]`);
  const result = remember(/** @type {Record<string, unknown>} */ ({}));
  for (const [key, item] of Object.entries(value)) result[key] = copy(item, seen);
  return result;
}
