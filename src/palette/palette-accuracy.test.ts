import { expect, test } from 'vitest';
import { toCielab } from '../color/cielab';
import { ciede2000 } from '../color/ciede2000';
import { parseHex, type Rgb24 } from '../color/hex';
import { jpegDamage } from './jpeg-damage.fixture';
import type { DeclaredPaint } from './reading';
import { accuracyOf } from './palette-accuracy.fixture';
import { readPalette } from './read-palette';
import { drawFinish, EASY, HARD, type Finish } from './synthetic-sets.fixture';

/** Where not every colour can be told, `docs/palette.md` says how many cannot. */
const TOLD: Record<string, Finish> = {
  flat: EASY.flat,
  'soft edges': EASY['soft edges'],
  'noise ± 5': EASY['noise ± 5'],
  shading: EASY.shading,
  'near pairs': HARD['near pairs'],
  'noise ± 14': HARD['noise ± 14'],
  hatching: HARD.hatching,
};

const PICTURES = 8;
const SIDE = 224;
const cases = Object.entries(TOLD).flatMap(([name, finish]) => [
  { name, finish, declared: true },
  { name, finish, declared: false },
]);

test.each(cases)(
  '$name: no colour of 1 % is missed, shares are right to a point and a half (declared: $declared)',
  ({ finish, declared }) => {
    for (let seed = 1; seed <= PICTURES; seed++) {
      const truth = drawFinish(finish, seed, SIDE);
      const paints = declared ? truth.colors.map(paint) : null;
      const renders = [truth.pixels];
      const { swatches } = readPalette({ profile: 'SRGB', paints, renders, backdrop: [] }, 10);
      const { missed, distances, shareErrors, stray } = accuracyOf(swatches, truth);
      expect(missed).toBe(0);
      expect(Math.max(...distances)).toBeLessThan(declared ? 0.01 : 2.5);
      expect(Math.max(...shareErrors)).toBeLessThan(0.015);
      expect(stray).toBeLessThan(0.01);
    }
  },
);

test('of gradients that nobody declared, the ends are told', () => {
  let [wanted, missed] = [0, 0];
  for (let seed = 1; seed <= PICTURES; seed++) {
    const truth = drawFinish(EASY.gradients, seed, 320);
    const renders = [truth.pixels];
    const { swatches } = readPalette({ profile: 'SRGB', paints: null, renders, backdrop: [] }, 10);
    const accuracy = accuracyOf(swatches, truth);
    wanted += accuracy.wanted;
    missed += accuracy.missed;
    expect(accuracy.stray).toBeLessThan(0.05);
  }
  expect(missed / wanted).toBeLessThan(0.05);
});

test.each([
  ['painterly', EASY.painterly],
  ['JPEG 80', EASY['JPEG 80']],
])('%s: what scatters about a colour is no colour of its own', (_, finish) => {
  let strays = 0;
  for (let seed = 1; seed <= PICTURES; seed++) {
    const truth = drawFinish(finish, seed, 256);
    const renders = [truth.pixels];
    const { swatches } = readPalette({ profile: 'SRGB', paints: null, renders, backdrop: [] }, 10);
    const { missed, stray } = accuracyOf(swatches, truth);
    expect(missed).toBe(0);
    strays += stray;
  }
  expect(strays / PICTURES).toBeLessThan(0.03);
});

test('a colour that is on thin strokes only is found, and no rim that compression draws', () => {
  const [ground, disc, stroke] = [0x581984, 0x0c89bb, 0xafd169];
  const data = new Uint8ClampedArray(256 * 256 * 4);
  for (let at = 0; at < 256 * 256; at++) {
    const [x, y] = [at % 256, at >> 8];
    const under = Math.hypot(x - 128, y - 128) < 70 ? disc : ground;
    const cover = Math.min(1, Math.max(0, 2 - Math.abs(((x + y) % 90) - 45) / Math.SQRT2));
    for (const [channel, shift] of [16, 8, 0].entries()) {
      const level = (color: number) => (color >> shift) & 255;
      data[at * 4 + channel] = level(under) * (1 - cover) + level(stroke) * cover;
    }
    data[at * 4 + 3] = 255;
  }
  const renders = [jpegDamage({ width: 256, height: 256, data }, 90)];
  const { swatches } = readPalette({ profile: 'SRGB', paints: null, renders, backdrop: [] }, 10);
  expect(swatches).toHaveLength(3);
  const [, , thin] = swatches.map(({ hex }) => toCielab(parseHex(hex) ?? 0));
  expect(thin && ciede2000(thin, toCielab(stroke))).toBeLessThan(5);
});

function paint(color: Rgb24): DeclaredPaint {
  const rgb = { r: (color >> 16) / 255, g: ((color >> 8) & 255) / 255, b: (color & 255) / 255 };
  return { type: 'solid', color: rgb, opacity: 1, source: { kind: 'paint' } };
}
