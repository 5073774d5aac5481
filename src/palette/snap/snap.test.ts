import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHex, type Rgb24 } from '../../color/hex';
import { toCielab } from '../../color/cielab';
import { ciede2000 } from '../../color/ciede2000';
import type { Pixels } from '../../image/pixels';
import type { Palette } from '../../recipe';
import { measure } from '../measure';
import { shareInRgb } from '../mixture';
import { colorAt } from '../sample';
import { drawSynthetic, type SyntheticRecipe } from '../synthetic-picture.fixture';
import { colorMap } from './color-map';
import type { Method } from './options';
import { plainPairs } from './pair';
import { snap, snapper } from './snap';

const METHODS = ['keep-shading', 'exact', 'hue-only'] as const satisfies Method[];

function paletteOf(colors: readonly Rgb24[]): Palette {
  const swatches = colors.map((color) => {
    return { hex: formatHex(color), weight: 1 / colors.length, source: 'paint' as const };
  });
  return { swatches, background: null };
}

function pairsOf(colors: readonly Rgb24[]) {
  return plainPairs(paletteOf(colors));
}

/** One row of pixels. */
function row(colors: readonly Rgb24[], alpha = 255): Pixels {
  return rows([colors], alpha);
}

function rows(lines: readonly (readonly Rgb24[])[], alpha = 255): Pixels {
  const bytes = lines.flat().flatMap((color) => {
    return [color >> 16, (color >> 8) & 255, color & 255, alpha];
  });
  return {
    width: lines[0]?.length ?? 0,
    height: lines.length,
    data: Uint8ClampedArray.from(bytes),
  };
}

function colorsOf(picture: Pixels): (Rgb24 | null)[] {
  return Array.from({ length: picture.width * picture.height }, (_, at) => {
    return colorAt(picture, at % picture.width, Math.floor(at / picture.width));
  });
}

/** ΔE00 to the nearest of a few colours, the plain way. */
function away(color: Rgb24, colors: readonly Rgb24[]): number {
  return Math.min(...colors.map((one) => ciede2000(toCielab(color), toCielab(one))));
}

const color = fc.integer({ min: 0, max: 0xffffff });
const palettes = fc.uniqueArray(color, { minLength: 1, maxLength: 6 });

/** Pictures drawn in colours near a palette, with what painters and encoders do to them. */
const drawn = fc
  .record({
    colors: fc.uniqueArray(color, { minLength: 2, maxLength: 6 }),
    shift: fc.integer({ min: 0, max: 40 }),
    seed: fc.integer(),
    edges: fc.constantFrom('hard' as const, 'soft' as const),
    fill: fc.constantFrom('plain' as const, 'gradient' as const),
    noise: fc.constantFrom(0, 0, 3, 12),
    shading: fc.constantFrom(0, 0, 0.3),
  })
  .map(({ colors, shift, ...rest }) => {
    const moved = colors.map((one) => {
      const level = (at: number) => Math.min(255, ((one >> at) & 255) + shift) << at;
      return level(16) | level(8) | level(0);
    });
    const recipe: SyntheticRecipe = { ...rest, colors: moved, width: 48, height: 32 };
    return { colors, pixels: drawSynthetic(recipe).pixels };
  });

const noise = fc
  .tuple(palettes, fc.integer({ min: 1, max: 9 }), fc.uint8Array({ minLength: 4, maxLength: 800 }))
  .map(([colors, width, data]) => {
    return { colors, pixels: { width, height: Math.floor(data.length / 4 / width), data } };
  });

const pictures = fc.oneof(drawn, noise);

describe('no method', () => {
  test.each(METHODS)('%s moves a pixel further from its nearest swatch', (method) => {
    fc.assert(
      fc.property(pictures, fc.double({ min: 0, max: 1 }), ({ colors, pixels }, amount) => {
        for (const share of [1, Number.isNaN(amount) ? 0.5 : amount]) {
          const after = colorsOf(snap(pixels, pairsOf(colors), { method, amount: share }));
          for (const [at, before] of colorsOf(pixels).entries()) {
            const now = after[at] ?? null;
            if (before === null || now === null || now === before) continue;
            expect(away(now, colors)).toBeLessThanOrEqual(away(before, colors));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(METHODS)('%s lets On palette fall', (method) => {
    fc.assert(
      fc.property(pictures, fc.constantFrom(0.1, 0.5, 1), ({ colors, pixels }, amount) => {
        const palette = paletteOf(colors);
        const snapped = snap(pixels, pairsOf(colors), { method, amount });
        const [before, after] = [measure(pixels, palette), measure(snapped, palette)];
        expect(after.onPalette).toBeGreaterThanOrEqual(before.onPalette - 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test.each(METHODS)('%s touches alpha, the size or the picture itself', (method) => {
    fc.assert(
      fc.property(pictures, fc.boolean(), ({ colors, pixels }, hardEdges) => {
        const kept = pixels.data.slice();
        const snapped = snap(pixels, pairsOf(colors), { method, hardEdges });
        expect([snapped.width, snapped.height]).toEqual([pixels.width, pixels.height]);
        expect(pixels.data).toEqual(kept);
        for (let at = 3; at < snapped.data.length; at += 4) {
          expect(snapped.data[at]).toBe(pixels.data[at]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('depends on the order of the swatches, as long as none are equally near', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...METHODS), ({ colors, pixels }, method) => {
        const one = snap(pixels, pairsOf(colors), { method });
        const other = snap(pixels, pairsOf([...colors].reverse()), { method });
        expect(other.data).toEqual(one.data);
      }),
      { numRuns: 40 },
    );
  });
});

describe('exact', () => {
  test('leaves only swatches, and on edges mixtures of two that lie on both sides', () => {
    fc.assert(
      fc.property(pictures, ({ colors, pixels }) => {
        const snapped = snap(pixels, pairsOf(colors), { method: 'exact' });
        for (const [at, now] of colorsOf(snapped).entries()) {
          if (now === null || colors.includes(now)) continue;
          const [x, y] = [at % pixels.width, Math.floor(at / pixels.width)];
          const isEdge = [1, 2, 3].some((far) =>
            [
              [far, 0],
              [0, far],
            ].some(([dx = 0, dy = 0]) => {
              const one = colorAt(snapped, x - dx, y - dy);
              const other = colorAt(snapped, x + dx, y + dy);
              if (one === null || other === null) return false;
              if (!colors.includes(one) || !colors.includes(other)) return false;
              return shareInRgb(now, one, other, 1) !== null;
            }),
          );
          expect(isEdge).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([false, true])('changes nothing the second time, hard edges %s', (hardEdges) => {
    fc.assert(
      fc.property(pictures, ({ colors, pixels }) => {
        const options = { method: 'exact', hardEdges } as const;
        const once = snap(pixels, pairsOf(colors), options);
        expect(snap(once, pairsOf(colors), options).data).toEqual(once.data);
      }),
      { numRuns: 60 },
    );
  });

  test('with hard edges leaves swatches alone', () => {
    fc.assert(
      fc.property(pictures, ({ colors, pixels }) => {
        const snapped = snap(pixels, pairsOf(colors), { method: 'exact', hardEdges: true });
        for (const now of colorsOf(snapped)) if (now !== null) expect(colors).toContain(now);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps a soft edge as soft between what its sides have become', () => {
    const picture = row([0xf01010, 0xf01010, 0x801080, 0x1010f0, 0x1010f0]);
    const snapped = snap(picture, pairsOf([0xff0000, 0x0000ff, 0x801080]), { method: 'exact' });
    // By itself the pixel in the middle would be the third swatch, a fringe around the shape.
    expect(colorsOf(snapped)).toEqual([0xff0000, 0xff0000, 0x801080, 0x0000ff, 0x0000ff]);
    const two = snap(picture, pairsOf([0xff0000, 0x0000ff]), { method: 'exact' });
    expect(colorsOf(two)).toEqual([0xff0000, 0xff0000, 0x800080, 0x0000ff, 0x0000ff]);
  });
});

test('the table gives what the exact map gives, but for swatches that are almost equally near', () => {
  fc.assert(
    fc.property(palettes, fc.array(color, { minLength: 50, maxLength: 50 }), (colors, pixels) => {
      for (const method of ['keep-shading', 'exact'] as const) {
        const exactly = colorMap(
          colors.map((one) => ({ from: one, to: one })),
          method,
          false,
        );
        // One column each, so that no pixel is an edge.
        for (const one of pixels) {
          const [now] = colorsOf(snap(row([one]), pairsOf(colors), { method }));
          const { color: wanted, lead } = exactly(one);
          if (lead > 2.5) expect(ciede2000(toCielab(now ?? 0), toCielab(wanted))).toBeLessThan(3);
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('keep shading', () => {
  const blue = 0x1d4ed8;

  test('gives the swatch itself to what is as light as it', () => {
    expect(colorsOf(snap(row([0x3e4cc8]), pairsOf([blue, 0xffffff])))).toEqual([blue]);
  });

  test('keeps what is darker darker and what is lighter lighter', () => {
    const tones = [0x102a70, 0x1a3fae, 0x3058e0, 0x6080f0];
    const lights = colorsOf(snap(row(tones), pairsOf([blue]))).map((one) => toCielab(one ?? 0).l);
    expect(lights).toEqual([...lights].sort((one, other) => one - other));
    expect(new Set(lights).size).toBe(4);
  });

  test('carries the shading over to another colour', () => {
    const pairs = [{ from: '#808080', to: '#2e8b57' }];
    const [darker, lighter] = colorsOf(snap(row([0x606060, 0xa0a0a0]), pairs));
    const swatch = toCielab(0x2e8b57).l;
    expect(toCielab(darker ?? 0).l - swatch).toBeCloseTo(toCielab(0x606060).l - 53.585 + 1.5, 0);
    expect(toCielab(lighter ?? 0).l - swatch).toBeCloseTo(toCielab(0xa0a0a0).l - 53.585 - 1.5, 0);
  });
});

test('protected, greys stay greys and swatches that are grey still count', () => {
  const picture = row([0x707070, 0xf8f8f8, 0x2050c0]);
  const snapped = snap(picture, pairsOf([0x1d4ed8, 0xffffff]), {
    method: 'exact',
    protectNeutrals: true,
  });
  expect(colorsOf(snapped)).toEqual([0x707070, 0xffffff, 0x1d4ed8]);
});

test('at nothing the picture is itself, half way it is between', () => {
  const picture = row([0xf01010]);
  expect(snap(picture, pairsOf([0xff0000]), { amount: 0 }).data).toEqual(picture.data);
  const [half] = colorsOf(snap(picture, pairsOf([0xff0000]), { method: 'exact', amount: 0.5 }));
  expect(half).toBeGreaterThan(0xf01010);
  expect(half).toBeLessThan(0xff0000);
});

describe('the ground', () => {
  const line = [0xf4efe6, 0xf4efe6, 0xf4efe6, 0xf4efe6, 0xf4efe6, 0xf4efe6, 0xf4efe6];
  const box = [0xf4efe6, 0xf4efe6, 0x1d4ed8, 0x1d4ed8, 0x1d4ed8, 0xf4efe6, 0xf4efe6];
  const hole = [0xf4efe6, 0xf4efe6, 0x1d4ed8, 0xf4efe6, 0x1d4ed8, 0xf4efe6, 0xf4efe6];
  const picture = rows([line, line, box, hole, box, line, line]);
  const pairs = pairsOf([0xffffff, 0x1d4ed8]);

  test('made exact is one colour, whatever the method', () => {
    const background = { ground: 'exact', color: '#ffffff' } as const;
    const snapped = snap(picture, pairs, { method: 'hue-only', background });
    expect(colorAt(snapped, 0, 0)).toBe(0xffffff);
    expect(colorAt(snapped, 3, 3)).toBe(0xf4efe6);
  });

  test('made transparent is gone where it is joined to the edge, and kept inside a shape', () => {
    const background = { ground: 'transparent', color: '#ffffff' } as const;
    const snapped = snap(picture, pairs, { method: 'exact', background });
    expect(colorAt(snapped, 0, 0)).toBeNull();
    expect(colorAt(snapped, 1, 3)).toBeNull();
    expect(colorAt(snapped, 3, 3)).toBe(0xffffff);
    expect(colorAt(snapped, 2, 2)).toBe(0x1d4ed8);
  });

  test('made transparent leaves soft edges in the colour of the shape, by alpha', () => {
    const soft = row([0xffffff, 0xffffff, 0x8ea6eb, 0x1d4ed8, 0x1d4ed8]);
    const background = { ground: 'transparent', color: '#ffffff' } as const;
    const snapped = snap(soft, pairs, { method: 'exact', background });
    expect(colorsOf(snapped)).toEqual([null, null, 0x1d4ed8, 0x1d4ed8, 0x1d4ed8]);
    expect(snapped.data[11]).toBeGreaterThan(120);
    expect(snapped.data[11]).toBeLessThan(136);
    const hard = snap(soft, pairs, { method: 'exact', background, hardEdges: true });
    expect([0, 255]).toContain(hard.data[11]);
  });
});

test('what cannot be snapped comes back as it was', () => {
  const picture = row([0x123456, 0xfedcba]);
  expect(snap(picture, []).data).toEqual(picture.data);
  expect(snap(picture, [{ from: 'no colour', to: '#fff' }]).data).toEqual(picture.data);
  expect(snap(row([0x123456], 0), pairsOf([0xffffff])).data).toEqual(row([0x123456], 0).data);
  const empty = { width: 0, height: 0, data: new Uint8ClampedArray() };
  expect(snap(empty, pairsOf([0xffffff])).data).toHaveLength(0);
});

test('one snapper gives each picture what it would get alone', () => {
  fc.assert(
    fc.property(drawn, drawn, fc.constantFrom(...METHODS), (one, other, method) => {
      const shared = snapper(pairsOf(one.colors), { method });
      shared(other.pixels);
      expect(shared(one.pixels).data).toEqual(
        snap(one.pixels, pairsOf(one.colors), { method }).data,
      );
    }),
    { numRuns: 20 },
  );
});
