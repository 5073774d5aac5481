import { describe, expect, test } from 'vitest';
import { formatHex } from '../color/hex';
import type { Pixels } from '../image/pixels';
import type { Palette } from '../recipe';
import { findingsOf } from './findings';
import { offPalette } from './off-palette';
import { drawSynthetic } from './synthetic-picture.fixture';

function paletteOf(colors: readonly number[], background: number | null = null): Palette {
  const swatch = (color: number) => {
    return { hex: formatHex(color), weight: 1 / colors.length, source: 'paint' as const };
  };
  return {
    swatches: colors.map(swatch),
    background: background === null ? null : swatch(background),
  };
}

/** 90 × 90, one colour for each ninth. */
function ninths(colors: readonly number[]): Pixels {
  const data = new Uint8ClampedArray(90 * 90 * 4);
  for (let at = 0; at < 90 * 90; at++) {
    const ninth = Math.floor(at / 90 / 30) * 3 + Math.floor((at % 90) / 30);
    const color = colors[ninth] ?? 0;
    data.set([color >> 16, (color >> 8) & 255, color & 255, 255], at * 4);
  }
  return { width: 90, height: 90, data };
}

const [W, B, S] = [0xffffff, 0x1d4ed8, 0x8ec8f0];

describe('a picture', () => {
  test.each([
    ['top', [S, S, S, W, W, W, W, B, W]],
    ['bottom', [W, W, W, W, B, W, S, S, S]],
    ['left', [S, W, W, S, B, W, S, W, W]],
    ['right', [W, W, S, W, B, S, W, W, S]],
    ['centre', [W, W, W, W, S, W, W, B, W]],
    [null, [S, W, W, W, B, W, W, W, S]],
  ])('that is off at the %s is found to be', (region, colors) => {
    const { off, missing } = findingsOf(ninths(colors), paletteOf([W, B]));
    expect(missing).toEqual([]);
    expect(off).toHaveLength(1);
    expect(off[0]).toMatchObject({ hex: '#8ec8f0', region });
    expect(off[0]?.share).toBeCloseTo(colors.filter((color) => color === S).length / 9, 2);
  });

  test('lacks the swatches that are hardly in it', () => {
    const { missing, off } = findingsOf(ninths(Array<number>(9).fill(W)), paletteOf([W, B]));
    expect(missing.map(({ hex }) => hex)).toEqual(['#1d4ed8']);
    expect(off).toEqual([]);
  });

  test('is mostly background when nine tenths of it are', () => {
    const picture = ninths([W, W, W, W, W, W, W, W, W]);
    expect(findingsOf(picture, paletteOf([B], W)).mostlyBackground).toBe(true);
    expect(findingsOf(ninths([W, W, W, W, B, W, W, W, W]), paletteOf([B], W))).toMatchObject({
      mostlyBackground: false,
    });
  });

  test('has its off colours with their true shares, the largest first', () => {
    const colors = [0xfaf6ef, 0x1d4ed8, 0xff6b57, 0x2e8b57];
    const { pixels, shares } = drawSynthetic({
      colors,
      width: 320,
      height: 200,
      seed: 3,
      edges: 'hard',
      fill: 'plain',
      noise: 3,
      shading: 0,
    });
    const { off } = findingsOf(pixels, paletteOf(colors.slice(0, 2)));
    const wanted = [shares[2] ?? 0, shares[3] ?? 0].sort((one, other) => other - one);
    expect(off).toHaveLength(2);
    for (const [index, { share }] of off.entries())
      expect(share).toBeCloseTo(wanted[index] ?? 0, 2);
  });
});

test('nothing to see is no finding', () => {
  const empty = { width: 0, height: 0, data: new Uint8ClampedArray() };
  expect(findingsOf(empty, paletteOf([W]))).toMatchObject({
    missing: [],
    off: [],
    mostlyBackground: false,
  });
});

test('the off-palette view shows in colour only what is off', () => {
  const picture = ninths([S, W, W, W, B, W, W, W, W]);
  const { data } = offPalette(picture, paletteOf([W, B]));
  const at = (x: number, y: number) => [...data.subarray((y * 90 + x) * 4, (y * 90 + x) * 4 + 4)];
  expect(at(10, 10)).toEqual([0x8e, 0xc8, 0xf0, 255]);
  const [red, green, blue] = at(45, 45);
  expect(red).toBe(green);
  expect(green).toBe(blue);
  expect(picture.data[(45 * 90 + 45) * 4 + 2]).toBe(0xd8);
});
