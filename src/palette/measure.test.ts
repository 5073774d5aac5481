import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHex } from '../color/hex';
import type { Pixels } from '../image/pixels';
import type { Palette } from '../recipe';
import { measure } from './measure';
import { drawSynthetic, type SyntheticRecipe } from './synthetic-picture.fixture';

const COLORS = [0xfaf6ef, 0x1d4ed8, 0xff6b57, 0x2e8b57, 0x111827];
const PLAIN: SyntheticRecipe = {
  colors: COLORS,
  width: 320,
  height: 200,
  seed: 7,
  edges: 'hard',
  fill: 'plain',
  noise: 0,
  shading: 0,
};

function paletteOf(colors: readonly number[], background: number | null = null): Palette {
  const swatch = (color: number, weight: number) => ({
    hex: formatHex(color),
    weight,
    source: 'paint' as const,
  });
  return {
    swatches: colors.map((color) => swatch(color, 1 / colors.length)),
    background: background === null ? null : swatch(background, 0),
  };
}

function flat(color: number, alpha = 255): Pixels {
  const data = new Uint8ClampedArray(100 * 4);
  for (let at = 0; at < 100; at++)
    data.set([color >> 16, (color >> 8) & 255, color & 255, alpha], at * 4);
  return { width: 10, height: 10, data };
}

describe('a picture', () => {
  test('drawn in the palette is wholly on it, each swatch with its true share', () => {
    const { pixels, shares } = drawSynthetic(PLAIN);
    const fidelity = measure(pixels, paletteOf(COLORS));
    expect(fidelity).toMatchObject({ onPalette: 1, near: 0 });
    for (const [index, share] of shares.entries()) {
      expect(fidelity.swatches[index]?.share).toBeCloseTo(share, 2);
    }
  });

  test('loses exactly the share of a colour that is not in the palette', () => {
    const { pixels, shares } = drawSynthetic(PLAIN);
    const { onPalette, near } = measure(pixels, paletteOf(COLORS.slice(0, 4)));
    expect(1 - onPalette).toBeCloseTo(shares[4] ?? 0, 2);
    expect(near).toBe(0);
  });

  test('is not held to account for its soft edges', () => {
    const { pixels } = drawSynthetic({ ...PLAIN, edges: 'soft' });
    expect(measure(pixels, paletteOf(COLORS)).onPalette).toBeGreaterThan(0.998);
  });

  test('is as much on palette where it shows the background', () => {
    const { pixels, shares } = drawSynthetic(PLAIN);
    const { onPalette, swatches } = measure(pixels, paletteOf(COLORS.slice(1), COLORS[0]));
    expect(onPalette).toBe(1);
    expect(swatches).toHaveLength(4);
    expect(swatches.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(
      1 - (shares[0] ?? 0),
      2,
    );
  });

  test('that runs from one swatch to another is off palette in between', () => {
    const data = new Uint8ClampedArray(256 * 4);
    for (let x = 0; x < 256; x++) data.set([x, 0, 255 - x, 255], x * 4);
    const { onPalette } = measure({ width: 256, height: 1, data }, paletteOf([0x0000ff, 0xff0000]));
    expect(onPalette).toBeLessThan(0.4);
  });

  test('within ΔE00 5 is on the palette, within 10 near it, beyond neither', () => {
    const palette = paletteOf([0x808080]);
    expect(measure(flat(0x858585), palette)).toMatchObject({ onPalette: 1, near: 0 });
    expect(measure(flat(0x909090), palette)).toMatchObject({ onPalette: 0, near: 1 });
    expect(measure(flat(0xa0a0a0), palette)).toMatchObject({ onPalette: 0, near: 0 });
  });

  test('of a million pixels is measured from a sample within half a point', () => {
    const { pixels, shares } = drawSynthetic({ ...PLAIN, width: 1024, height: 1024 });
    const { swatches } = measure(pixels, paletteOf(COLORS));
    for (const [index, share] of shares.entries()) {
      expect(Math.abs((swatches[index]?.share ?? 0) - share)).toBeLessThan(0.005);
    }
  });
});

test('nothing to see and nothing to compare with are 0, not an error', () => {
  expect(measure(flat(0x808080, 0), paletteOf([0x808080]))).toMatchObject({
    onPalette: 0,
    near: 0,
  });
  expect(measure(flat(0x808080), paletteOf([]))).toEqual({ onPalette: 0, near: 0, swatches: [] });
  const empty = { width: 0, height: 0, data: new Uint8ClampedArray() };
  expect(measure(empty, paletteOf([0x808080])).swatches[0]?.share).toBe(0);
});

test('shares of any picture are numbers from 0 to 1', () => {
  const picture = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.uint8Array({ minLength: 4, maxLength: 400 }))
    .map(([width, data]): Pixels => ({ width, height: Math.floor(data.length / 4 / width), data }));
  const colors = fc.array(fc.integer({ min: 0, max: 0xffffff }), { maxLength: 10 });
  fc.assert(
    fc.property(
      picture,
      colors,
      fc.option(fc.integer({ min: 0, max: 0xffffff })),
      (pixels, swatches, background) => {
        const {
          onPalette,
          near,
          swatches: measured,
        } = measure(pixels, paletteOf(swatches, background));
        for (const share of [
          onPalette,
          near,
          onPalette + near,
          ...measured.map((one) => one.share),
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      },
    ),
  );
});
