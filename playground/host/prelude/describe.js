import { identityOf } from './facade.js';

/**
 * A value as one console line shows it.
 *
 * @param {unknown} value
 * @param {number} [depth]
 * @returns {string}
 */
export function describe(value, depth = 0) {
  if (typeof value === 'string') return depth === 0 ? value : JSON.stringify(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object' || value === null) return String(value);
  const identity = identityOf(value);
  if (identity) return `${identity.object} ${identity.id}`;
  if (value instanceof Error) {
    const head = `${value.name}: ${value.message}`;
    return value.stack ? `${head}\n${value.stack.trimEnd()}` : head;
  }
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return `${Object.prototype.toString.call(value).slice(8, -1)}(${value.byteLength})`;
  }
  if (depth === 4) return Array.isArray(value) ? '[…]' : '{…}';
  if (Array.isArray(value)) return `[${value.map((item) => describe(item, depth + 1)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, item]) => `${key}: ${describe(item, depth + 1)}`,
  );
  return `{${members.join(', ')}}`;
}
