import { describe, expect, test } from 'vitest';
import { formatHex } from '../color/hex';
import type { Pixels } from '../image/pixels';
import type { DeclaredPaint } from './reading';
import { openStrip } from './edit-strip';
import { readStrip, type StripInput } from './read-strip';

const CORAL = 0xff6b57;
const TEAL = 0x0f4c5c;

function solid(color: number, nudge = 0): DeclaredPaint {
  const [r = 0, g = 0, b = 0] = [color >> 16, color >> 8, color].map(
    (level) => Math.min(255, (level & 255) + nudge) / 255,
  );
  return { type: 'solid', color: { r, g, b }, opacity: 1, source: { kind: 'paint' } };
}

/** Columns of equal width; `null` is transparent. */
function columns(...colors: (number | null)[]): Pixels {
  const width = colors.length * 8;
  const data = new Uint8ClampedArray(width * 32 * 4);
  for (let at = 0; at < width * 32; at++) {
    const color = colors[Math.floor((at % width) / 8)];
    if (typeof color === 'number') {
      data.set([color >> 16, (color >> 8) & 255, color & 255, 255], at * 4);
    }
  }
  return { width, height: 32, data };
}

/** As it stands there: `-` before what is not used. */
function strip(input: Partial<StripInput>): string[] {
  const all = { profile: 'SRGB', paints: [], renders: [], backdrop: [], ...input } as const;
  const { strip: opened, palette } = openStrip(readStrip(all));
  const sum = palette.swatches.reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBeCloseTo(palette.swatches.length > 0 ? 1 : 0, 9);
  return opened.entries.map(({ on, swatch }) => (on ? '' : '-') + swatch.hex);
}

describe('the strip', () => {
  test.each<[string, Partial<StripInput>, string[]]>([
    ['of no colours is empty', {}, []],
    ['of an all transparent layer is empty', { renders: [columns(null)] }, []],
    ['of no paints that Figma would list is empty', { paints: null }, []],
    ['of one colour is that', { paints: [solid(CORAL)], renders: [columns(CORAL)] }, ['#ff6b57']],
    [
      'of black and white alone is both',
      { paints: [solid(0), solid(0xffffff)], renders: [columns(0, 0xffffff, 0xffffff)] },
      ['#ffffff', '#000000'],
    ],
    [
      'has identical colours once',
      { paints: [solid(CORAL), solid(CORAL), solid(TEAL)], renders: [columns(CORAL, TEAL)] },
      ['#0f4c5c', '#ff6b57'],
    ],
    [
      'has colours that are one after rounding once',
      { paints: [solid(TEAL), solid(TEAL, 0.3), solid(TEAL, -0.3)], renders: [columns(TEAL)] },
      ['#0f4c5c'],
    ],
    [
      'of only a picture is what is seen in it',
      {
        paints: [{ type: 'image', opacity: 1, hash: 'a' }],
        renders: [columns(CORAL, CORAL, TEAL)],
      },
      ['#ff6b57', '#0f4c5c'],
    ],
    [
      'ends with what is declared and not seen, to be switched on',
      { paints: [solid(CORAL), solid(TEAL)], renders: [columns(TEAL)] },
      ['#0f4c5c', '-#ff6b57'],
    ],
  ])('%s', (_name, input, expected) => {
    expect(strip(input)).toEqual(expected);
  });

  test('of 3,000 colours shows eight, uses six, and finds the others by name or value', () => {
    const colors = Array.from({ length: 3_000 }, (_, at) => (at * 5_471) & 0xffffff);
    const all = { profile: 'SRGB', paints: colors.map((color) => solid(color)) } as const;
    const read = readStrip({ ...all, renders: [], backdrop: [] });
    const { strip: opened, palette } = openStrip(read);
    expect(opened.entries).toHaveLength(8);
    expect(palette.swatches).toHaveLength(6);
    expect(opened.more.length).toBeGreaterThan(100);
    const declared = new Set(colors.map(formatHex));
    const told = [...opened.entries, ...opened.more].map(({ swatch }) => swatch.hex);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((hex) => !declared.has(hex))).toEqual([]);
  });

  test('of Display P3 says what sRGB does not have', () => {
    const red = { ...solid(0xff0000), color: { r: 1, g: 0, b: 0 } } as DeclaredPaint;
    const input = { profile: 'DISPLAY_P3', paints: [red, solid(0x808080)] } as const;
    const { strip: opened } = openStrip(readStrip({ ...input, renders: [], backdrop: [] }));
    expect(opened.entries.map(({ outside }) => outside)).toEqual([true, false]);
  });
});

describe('what texts weigh', () => {
  const thin = (color: number): DeclaredPaint => {
    const paint = solid(color);
    return paint.type === 'solid' ? { ...paint, thin: true } : paint;
  };
  const PAPER = 0xffffff;
  /** 400 px wide: a column of each text, teal at the end, paper between. */
  const page = (teal: number, ...texts: readonly number[]): Pixels => {
    const width = 400;
    const data = new Uint8ClampedArray(width * 32 * 4);
    for (let at = 0; at < width * 32; at++) {
      const column = at % width;
      const color = texts[column] ?? (column >= width - teal ? TEAL : PAPER);
      data.set([color >> 16, (color >> 8) & 255, color & 255, 255], at * 4);
    }
    return { width, height: 32, data };
  };
  const read = (teal: number, texts: readonly number[]) =>
    readStrip({
      ...{ profile: 'SRGB', backdrop: [[solid(PAPER)]], renders: [page(teal, ...texts)] },
      paints: [solid(TEAL), ...texts.map(thin)],
    });

  test('a dozen colours of texts leave the background the share it is seen on', () => {
    const hues = [0xe6194b, 0x3cb44b, 0xffe119, 0x4363d8, 0xf58231, 0x911eb4, 0x46f0f0, 0xf032e6];
    const { background, seen } = read(40, hues);
    expect(background?.weight).toBeCloseTo((400 - 40 - hues.length) / 400, 2);
    expect(seen.map(({ swatch }) => swatch.hex)).toHaveLength(hues.length + 1);
  });

  test('shades of one ink count for the least a text counts for once, not each', () => {
    const { seen } = read(40, [0x101010, 0x121212, 0x141414, 0x161616, 0x181818, 0x1a1a1a]);
    const [teal, ink] = seen.map(({ swatch }) => swatch.weight);
    expect(seen).toHaveLength(2);
    expect((ink ?? 0) / (teal ?? 1)).toBeCloseTo(6 / 40, 1);
  });

  test('where nothing is seen beside our own picture, they are all alike', () => {
    const { seen, measured } = readStrip({
      ...{ profile: 'SRGB', backdrop: [], masked: true, renders: [columns(null)] },
      paints: [thin(TEAL), thin(CORAL)],
    });
    expect(seen.map(({ swatch }) => swatch.weight)).toEqual([0.5, 0.5]);
    expect(measured).toBe(false);
  });

  test('one that is hardly seen counts for 1 % of all', () => {
    const { seen } = read(40, [0xff0000]);
    const [teal, red] = seen.map(({ swatch }) => swatch.weight);
    expect((red ?? 0) / (teal ?? 1)).toBeCloseTo(4 / 40, 2);
  });
});
