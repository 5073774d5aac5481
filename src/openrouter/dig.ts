/** The value at a path of a foreign JSON value; `undefined` wherever the path does not exist. */
export function dig(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, json);
}

export function digText(json: unknown, ...path: readonly (string | number)[]): string | null {
  const value = dig(json, ...path);
  return typeof value === 'string' ? value : null;
}

export function digNumber(json: unknown, ...path: readonly (string | number)[]): number | null {
  const value = dig(json, ...path);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function digList(json: unknown, ...path: readonly (string | number)[]): unknown[] {
  const value = dig(json, ...path);
  return Array.isArray(value) ? value : [];
}
