import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadingTold } from '../layer';
import { openReading } from './reading';

const RED = { r: 1, g: 0, b: 0 };
const alias = (id: string) => ({ color: { type: 'VARIABLE_ALIAS', id } });
const NAMES = [
  { id: 'S:1', name: 'Brand' },
  { id: 'V:1', name: 'Sea' },
];

function open(paint: object, styleId = '') {
  const paints = [{ paint, styleId, thin: false }];
  const told: ReadingTold = { revision: 1, profile: 'SRGB', paints, backdrop: [], names: NAMES };
  return openReading(told).paints?.[0];
}

describe('a solid paint', () => {
  test('is as strong as it says, and fully without a word', () => {
    expect(open({ type: 'SOLID', color: RED, opacity: 0.5 })).toMatchObject({ opacity: 0.5 });
    expect(open({ type: 'SOLID', color: RED })).toEqual({
      ...{ type: 'solid', color: RED, opacity: 1, source: { kind: 'paint' }, thin: false },
    });
  });

  test('is named by its variable, else by its style', () => {
    const bound = { type: 'SOLID', color: RED, boundVariables: alias('V:1') };
    expect(open(bound, 'S:1')).toMatchObject({
      source: { kind: 'variable', id: 'V:1', name: 'Sea' },
    });
    expect(open({ ...bound, boundVariables: {} }, 'S:1')).toMatchObject({
      source: { kind: 'style', id: 'S:1', name: 'Brand' },
    });
  });

  test('bound to what is gone has no name', () => {
    const bound = { type: 'SOLID', color: RED, boundVariables: alias('V:9') };
    expect(open(bound, 'S:9')).toMatchObject({ source: { kind: 'paint' } });
  });
});

test('a gradient is its stops, each with its own strength and name', () => {
  const gradientStops = [
    { position: 0, color: { ...RED, a: 1 }, boundVariables: alias('V:1') },
    { position: 1, color: { r: 0, g: 0, b: 1, a: 0.25 } },
  ];
  expect(open({ type: 'GRADIENT_RADIAL', gradientStops, opacity: 0.8 }, 'S:1')).toEqual({
    type: 'gradient',
    opacity: 0.8,
    stops: [
      { color: RED, opacity: 1, source: { kind: 'variable', id: 'V:1', name: 'Sea' } },
      {
        color: { r: 0, g: 0, b: 1 },
        opacity: 0.25,
        source: { kind: 'style', id: 'S:1', name: 'Brand' },
      },
    ],
  });
});

test('an image is its hash, and a kind nobody knows yet is something', () => {
  const filters = { exposure: 0.1 };
  expect(open({ type: 'IMAGE', imageHash: 'abc', filters })).toMatchObject({ hash: 'abc' });
  expect(open({ type: 'HOLOGRAM', opacity: 0.4 })).toEqual({ type: 'other', opacity: 0.4 });
});

test('whatever a paint holds, it is read as one of the four', () => {
  fc.assert(
    fc.property(fc.object(), (paint) => {
      expect(['solid', 'gradient', 'image', 'other']).toContain(open(paint)?.type);
    }),
  );
});
