/** Reads what came from outside: as a `T`, or `undefined` when it is none. */
export type Parser<T> = (raw: unknown) => T | undefined;
export type Infer<P extends Parser<unknown>> = Exclude<ReturnType<P>, undefined>;

// By these marks both bundlers leave out the schemas that only the other half reads.

/* @__NO_SIDE_EFFECTS__ */
export function check<T>(holds: (raw: unknown) => raw is T): Parser<T> {
  return (raw) => (holds(raw) ? raw : undefined);
}

export const string = check((raw) => typeof raw === 'string');
/** Any object; what is in it is for others to read. */
export const record = check((raw): raw is object => typeof raw === 'object' && raw !== null);
export const boolean = check((raw) => typeof raw === 'boolean');
/** Any but `NaN`. */
export const number = check((raw): raw is number => typeof raw === 'number' && !Number.isNaN(raw));

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string | number>(options: readonly T[]): Parser<T> {
  return (raw) => options.find((option) => option === raw);
}

/* @__NO_SIDE_EFFECTS__ */
export function literal<const T extends string | number>(value: T): Parser<T> {
  return oneOf([value]);
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable<T>(parser: Parser<T>): Parser<T | null> {
  return (raw) => (raw === null ? null : parser(raw));
}

/** What `parser` refuses becomes `value`. */
/* @__NO_SIDE_EFFECTS__ */
export function fallback<T>(parser: Parser<T>, value: NoInfer<T>): Parser<T> {
  return (raw) => {
    const read = parser(raw);
    return read === undefined ? value : read;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(parser: Parser<T>): Parser<T[]> {
  return (raw) => {
    if (!Array.isArray(raw)) return undefined;
    const list: T[] = [];
    for (const item of raw as unknown[]) {
      const read = parser(item);
      if (read === undefined) return undefined;
      list.push(read);
    }
    return list;
  };
}

interface Optional<T> {
  optional: Parser<T>;
}
type Fields = Readonly<Record<string, Parser<unknown> | Optional<unknown>>>;
type Flat<T> = { [K in keyof T]: T[K] };
type ObjectOf<F> = Flat<
  {
    [K in keyof F as F[K] extends Parser<unknown> ? K : never]: F[K] extends Parser<infer T>
      ? T
      : never;
  } & {
    [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T>
      ? T | undefined
      : never;
  }
>;

/** A field that may be missing or `undefined`; then it is missing in what is read. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(parser: Parser<T>): Optional<T> {
  return { optional: parser };
}

/** A new object of these fields alone, read from own properties only. */
/* @__NO_SIDE_EFFECTS__ */
export function object<F extends Fields>(fields: F): Parser<ObjectOf<F>> {
  return (raw) => {
    if (typeof raw !== 'object' || raw === null) return undefined;
    const read: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      const given = own(raw, key);
      const mayMiss = typeof field !== 'function';
      if (mayMiss && given === undefined) continue;
      read[key] = mayMiss ? field.optional(given) : field(given);
      if (read[key] === undefined) return undefined;
    }
    return read as ObjectOf<F>;
  };
}

type UnionOf<Tag extends string, Shapes> = {
  [K in keyof Shapes]: Flat<Record<Tag, K> & ObjectOf<Shapes[K]>>;
}[keyof Shapes];

/** One of several objects, told apart by the name each has in `shapes`, under its key `tag`. */
/* @__NO_SIDE_EFFECTS__ */
export function union<Tag extends string, Shapes extends Readonly<Record<string, Fields>>>(
  tag: Tag,
  shapes: Shapes,
): Parser<UnionOf<Tag, Shapes>> {
  const parsers = new Map<unknown, Parser<unknown>>();
  for (const [name, fields] of Object.entries(shapes)) {
    parsers.set(name, object({ ...fields, [tag]: literal(name) }));
  }
  return (raw) => parsers.get(own(raw, tag))?.(raw) as UnionOf<Tag, Shapes> | undefined;
}

function own(raw: unknown, key: string): unknown {
  const has =
    typeof raw === 'object' && raw !== null && Object.prototype.hasOwnProperty.call(raw, key);
  return has ? Reflect.get(raw, key) : undefined;
}
