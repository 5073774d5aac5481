import { typeName } from './refusal';

/** What is wrong with a value at a path, in the words of Figma's validation; null when nothing is. */
export type Check = (value: unknown, path: string) => string | null;

const at = (path: string) => (path === '' ? '' : ` at ${path}`);

export function numberCheck(range: { min?: number; max?: number } = {}): Check {
  return (value, path) => {
    if (value === undefined) return `Required value missing${at(path)}`;
    if (typeof value !== 'number' || Number.isNaN(value))
      return `Expected number, received ${typeName(value).toLowerCase()}${at(path)}`;
    if (!Number.isFinite(value)) return `Number must be finite${at(path)}`;
    if (range.min !== undefined && value < range.min)
      return `Number must be greater than or equal to ${range.min}${at(path)}`;
    if (range.max !== undefined && value > range.max)
      return `Number must be less than or equal to ${range.max}${at(path)}`;
    return null;
  };
}

export function typeCheck(type: 'string' | 'boolean'): Check {
  return (value, path) => {
    if (value === undefined) return `Required value missing${at(path)}`;
    return typeof value === type
      ? null
      : `Expected ${type}, received ${typeName(value)}${at(path)}`;
  };
}

export function oneOf(...values: readonly (string | number | null)[]): Check {
  return (value, path) => {
    if (value === undefined) return `Required value missing${at(path)}`;
    if (values.some((allowed) => allowed === value)) return null;
    const list = values.map((allowed) => JSON.stringify(allowed).replaceAll('"', "'")).join(' | ');
    return `Invalid enum value. Expected ${list}, received ${JSON.stringify(value)}${at(path)}`;
  };
}

export function nullable(check: Check): Check {
  return (value, path) => (value === null ? null : check(value, path));
}

export function listOf(check: Check, length: { min?: number; exact?: number } = {}): Check {
  return (value, path) => {
    if (value === undefined) return `Required value missing${at(path)}`;
    if (!Array.isArray(value)) return `Expected array, received ${typeName(value)}${at(path)}`;
    const list: unknown[] = value;
    if (length.exact !== undefined && list.length !== length.exact)
      return `Array must contain exactly ${length.exact} element(s)${at(path)}`;
    if (length.min !== undefined && list.length < length.min)
      return `Array must contain at least ${length.min} element(s)${at(path)}`;
    for (const [index, item] of list.entries()) {
      const issue = check(item, `${path}[${index}]`);
      if (issue !== null) return issue;
    }
    return null;
  };
}

/** Exactly these keys. An optional one that is present and undefined counts as left out. */
export function objectOf(
  required: Record<string, Check>,
  optional: Record<string, Check> = {},
): Check {
  return (value, path) => {
    if (value === undefined) return `Required value missing${at(path)}`;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `Expected object, received ${typeName(value)}${at(path)}`;
    const fields = new Map<string, unknown>(Object.entries(value));
    const strange = [...fields.keys()].filter((key) => !(key in required) && !(key in optional));
    if (strange.length > 0)
      return `Unrecognized key(s) in object: ${strange.map((key) => `'${key}'`).join(', ')}${at(path)}`;
    for (const [key, check] of Object.entries(required)) {
      const issue = check(fields.get(key), path === '' ? key : `${path}.${key}`);
      if (issue !== null) return issue;
    }
    for (const [key, check] of Object.entries(optional)) {
      if (fields.get(key) === undefined) continue;
      const issue = check(fields.get(key), path === '' ? key : `${path}.${key}`);
      if (issue !== null) return issue;
    }
    return null;
  };
}
