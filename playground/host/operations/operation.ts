import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { Ref } from '../codec';
import type { Session } from '../session';

/** One member of the API on the document's side. Throws FigmaError in Figma's words. */
export type Operation = (session: Session, args: readonly unknown[]) => unknown;

type Fields = Record<string, v.GenericSchema>;
type Named<F extends Fields> = { [K in keyof F]: v.InferOutput<F[K]> };

/** `fields` name and check the positional arguments, in order. */
export function operation<F extends Fields>(
  fields: F,
  run: (session: Session, args: Named<F>) => unknown,
): Operation {
  const names = Object.keys(fields);
  const schema = v.object(fields);
  return (session, args) => {
    const named = Object.fromEntries(names.map((name, index) => [name, args[index]]));
    const result = v.safeParse(schema, named, { abortEarly: true });
    if (!result.success) throw new FigmaError(refusal(result.issues[0]));
    return run(session, result.output);
  };
}

function refusal(issue: v.BaseIssue<unknown>): string {
  const [name, ...path] = (issue.path ?? []).map((item) => String(item.key));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const where = path.slice(0, -1).map((key) => `.${key}`);
    const at = where.length > 0 ? ` at ${where.join('')}` : '';
    return `Property "${name}" failed validation: Unrecognized key(s) in object: '${path.at(-1)}'${at}`;
  }
  const expected = EXPECTED[issue.expected ?? ''] ?? issue.expected ?? 'another type';
  const received = describe(issue.input);
  if (path.length === 0) {
    return `Expected "${name}" to have type ${expected} but got ${received} instead`;
  }
  const at = path.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
  return `Property "${name}" failed validation: Expected ${expected}, received ${received} at ${at}`;
}

function describe(value: unknown): string {
  if (value instanceof Ref) return value.noun;
  if (Array.isArray(value)) return 'array';
  return value === null || Number.isNaN(value) ? String(value) : typeof value;
}

const EXPECTED: Record<string, string> = { Ref: 'node', Object: 'object', Array: 'array' };

const refTo = (noun: Ref['noun']) =>
  v.pipe(
    v.instance(Ref),
    v.check((ref) => ref.noun === noun, `Expected a ${noun}`),
  );

export const aNode = refTo('node');
export const aCollection = refTo('collection');
export const bytes = v.instance(Uint8Array);
export const point = v.strictObject({ x: v.number(), y: v.number() });
export const id = v.string();
