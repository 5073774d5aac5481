import { describe, expect, test } from 'vitest';
import type { Palette, Swatch } from '../../recipe';
import { parsePairs, plainPairs, recolourPairs } from './pair';

function swatch(hex: string, id?: string, name?: string): Swatch {
  return {
    hex,
    weight: 0.5,
    source: id === undefined ? 'paint' : 'variable',
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
  };
}

function palette(swatches: Swatch[], background: Swatch | null = null): Palette {
  return { swatches, background };
}

test('a palette is snapped to itself, its background too, each colour once', () => {
  const pairs = plainPairs(
    palette([swatch('#ff0000'), swatch('#00ff00'), swatch('#ff0000')], swatch('#ffffff')),
  );
  expect(pairs).toEqual([
    { from: '#ff0000', to: '#ff0000' },
    { from: '#00ff00', to: '#00ff00' },
    { from: '#ffffff', to: '#ffffff' },
  ]);
});

describe('a picture is recoloured', () => {
  const light = palette(
    [swatch('#1d4ed8', 'v1', 'Brand'), swatch('#ff6b57')],
    swatch('#fff', 'v2'),
  );

  test('by the ids of variables, whatever they are called now', () => {
    const dark = palette([swatch('#93c5fd', 'v1', 'Brand/Primary')], swatch('#000000', 'v2'));
    expect(recolourPairs(light, dark)).toEqual([
      { from: '#1d4ed8', to: '#93c5fd' },
      { from: '#ff6b57', to: '#ff6b57' },
      { from: '#fff', to: '#000000' },
    ]);
  });

  test('not where every variable still has its value', () => {
    expect(recolourPairs(light, light)).toEqual([]);
    expect(recolourPairs(light, palette([]))).toEqual([]);
  });
});

test('what is no colour makes no pair', () => {
  expect(parsePairs([{ from: '#zzz', to: '#fff' }])).toEqual([]);
  expect(parsePairs([{ from: '#000', to: '#fff' }])).toEqual([{ from: 0, to: 0xffffff }]);
});
