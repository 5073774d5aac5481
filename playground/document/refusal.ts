import { FigmaError } from './figma-document';

/** An error in Figma's form: `in set_opacity: …`. */
export function refusal(method: string, reason: string): FigmaError {
  return new FigmaError(`in ${method}: ${reason}`);
}

/** For what Figma can do and the playground cannot: never a silent difference. */
export function notSimulated(what: string): FigmaError {
  return new FigmaError(`The playground does not simulate ${what}.`);
}

export function wrongType(method: string, name: string, expected: string, value: unknown) {
  return refusal(
    method,
    `Expected "${name}" to have type ${expected} but got ${typeName(value)} instead`,
  );
}

export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && Number.isNaN(value)) return 'NaN';
  return typeof value;
}
