import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as s from './schema';

/** One schema, written for both, and values it may well accept. */
interface Pair {
  ours: s.Parser<unknown>;
  theirs: v.GenericSchema;
  fitting: fc.Arbitrary<unknown>;
}

const leaves: Pair[] = [
  { ours: s.string, theirs: v.string(), fitting: fc.string() },
  {
    ours: s.number,
    theirs: v.number(),
    fitting: fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -0)),
  },
  { ours: s.boolean, theirs: v.boolean(), fitting: fc.boolean() },
  { ours: s.literal(1), theirs: v.literal(1), fitting: fc.constantFrom(1, '1', true) },
  {
    ours: s.oneOf(['a', 'b', 3]),
    theirs: v.picklist(['a', 'b', 3]),
    fitting: fc.constantFrom('a', 'b', 3, 'c', '3'),
  },
  {
    ours: s.check((raw): raw is string => typeof raw === 'string' && raw.length > 2),
    theirs: v.custom<string>((raw) => typeof raw === 'string' && raw.length > 2),
    fitting: fc.string(),
  },
];

const nullable = ({ ours, theirs, fitting }: Pair): Pair => ({
  ours: s.nullable(ours),
  theirs: v.nullable(theirs),
  fitting: fc.option(fitting),
});

const fallback = ({ ours, theirs, fitting }: Pair): Pair => ({
  ours: s.fallback(ours, 'healed'),
  theirs: v.fallback(theirs, 'healed'),
  fitting,
});

const listOf = ({ ours, theirs, fitting }: Pair): Pair => ({
  ours: s.listOf(ours),
  theirs: v.array(theirs),
  fitting: fc.array(fitting, { maxLength: 4 }),
});

/** Objects with foreign keys, and at times without one of their own. */
const object = ([one, two, three]: [Pair, Pair, Pair]): Pair => ({
  ours: s.object({ one: one.ours, two: two.ours, three: s.optional(three.ours) }),
  theirs: v.object({ one: one.theirs, two: two.theirs, three: v.optional(three.theirs) }),
  fitting: fc.oneof(
    fc.record({ one: one.fitting, two: two.fitting }),
    fc.record({ one: one.fitting, two: two.fitting, three: three.fitting, more: fc.anything() }),
    fc.record({ one: one.fitting, two: two.fitting, three: three.fitting }, { requiredKeys: [] }),
    fc.record({ one: one.fitting, two: two.fitting, three: fc.constant(undefined) }),
  ),
});

const union = ([one, two, three]: [Pair, Pair, Pair]): Pair => ({
  ours: s.union('kind', {
    bare: {},
    'with-one': { value: one.ours },
    'with-two': { value: two.ours, third: three.ours },
  }),
  theirs: v.variant('kind', [
    v.object({ kind: v.literal('bare') }),
    v.object({ kind: v.literal('with-one'), value: one.theirs }),
    v.object({ kind: v.literal('with-two'), value: two.theirs, third: three.theirs }),
  ]),
  fitting: fc.record(
    {
      kind: fc.constantFrom('bare', 'with-one', 'with-two', 'other', 'toString', null),
      value: fc.oneof(one.fitting, two.fitting),
      third: three.fitting,
    },
    { requiredKeys: ['kind'] },
  ),
});

// A missing field heals in ours even within `nullable`, where valibot only refuses the object.
const { pair } = fc.letrec<{ pair: Pair; unhealed: Pair }>((tie) => {
  const threePairs = fc.tuple(tie('pair'), tie('pair'), tie('pair'));
  return {
    pair: fc.oneof({ maxDepth: 6 }, tie('unhealed'), tie('unhealed').map(fallback)),
    unhealed: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(...leaves),
      tie('unhealed').map(nullable),
      tie('pair').map(listOf),
      threePairs.map(object),
      threePairs.map(union),
    ),
  };
});

const cases = pair.chain((schema) =>
  fc.tuple(
    fc.constant(schema),
    fc.oneof({ weight: 4, arbitrary: schema.fitting }, { weight: 1, arbitrary: fc.anything() }),
  ),
);

describe('a schema', () => {
  test('accepts, refuses and reads as valibot does', () => {
    let accepted = 0;
    fc.assert(
      fc.property(cases, ([{ ours, theirs }, raw]) => {
        const expected = v.safeParse(theirs, raw);
        if (expected.success) accepted += 1;
        expect(ours(raw)).toEqual(expected.success ? expected.output : undefined);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(500);
    expect(accepted).toBeLessThan(2800);
  });

  test.each([7, 'text', true, undefined, null, () => 0])('of an object refuses %s', (raw) => {
    expect(s.object({ healed: s.fallback(s.string, '') })(raw)).toBeUndefined();
    expect(s.object({})(raw)).toBeUndefined();
  });

  test('reads own properties only', () => {
    const named = s.object({ name: s.string, constructor: s.optional(s.string) });
    expect(named(Object.create({ name: 'inherited' }))).toBeUndefined();
    expect(named({ name: 'own' })).toEqual({ name: 'own' });
    const tagged = s.union('kind', { own: {} });
    expect(tagged(Object.create({ kind: 'own' }))).toBeUndefined();
  });

  test('gives a value of its own', () => {
    const raw = { list: [{ deep: 'x', foreign: 1 }] };
    const read = s.object({ list: s.listOf(s.object({ deep: s.string })) })(raw);
    expect(read).toStrictEqual({ list: [{ deep: 'x' }] });
    expect(raw.list[0]).toHaveProperty('foreign');
    expect(read?.list).not.toBe(raw.list);
  });

  test('leaves out an optional field that is undefined', () => {
    const read = s.object({ name: s.optional(s.string) })({ name: undefined });
    expect(read).toStrictEqual({});
  });
});
