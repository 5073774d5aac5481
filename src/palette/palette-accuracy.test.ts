import { expect, test } from 'vitest';
import { toCielab } from '../color/cielab';
import { ciede2000 } from '../color/ciede2000';
import type { Rgb24 } from '../color/hex';
import type { DeclaredPaint } from '../layer';
import { accuracyOf } from './palette-accuracy.fixture';
import { readPalette } from './read-palette';
import { drawSynthetic, randomFrom, type SyntheticRecipe } from './synthetic-picture.fixture';

const FINISHES = {
  flat: {},
  'soft edges': { edges: 'soft' },
  noise: { edges: 'soft', noise: 5 },
  shading: { edges: 'soft', shading: 0.03 },
} satisfies Record<string, Partial<SyntheticRecipe>>;

const PICTURES = 12;
const cases = Object.entries(FINISHES).flatMap(([name, finish]) => [
  { name, finish, declared: true },
  { name, finish, declared: false },
]);

test.each(cases)(
  '$name: no colour of 1 % is missed, shares are right to a point (declared: $declared)',
  ({ finish, declared }) => {
    for (let seed = 1; seed <= PICTURES; seed++) {
      const truth = drawSynthetic({
        colors: distinctColors(seed, 3 + (seed % 6)),
        width: 160,
        height: 160,
        seed,
        edges: 'hard',
        fill: 'plain',
        noise: 0,
        shading: 0,
        ...finish,
      });
      const paints = declared ? truth.colors.map(paint) : null;
      const renders = [truth.pixels];
      const { swatches } = readPalette({ profile: 'SRGB', paints, renders, backdrop: [] }, 10);
      const { missed, distances, shareErrors, stray } = accuracyOf(swatches, truth);
      expect(missed).toBe(0);
      expect(Math.max(...distances)).toBeLessThan(declared ? 0.01 : 2.5);
      expect(Math.max(...shareErrors)).toBeLessThan(0.01);
      expect(stray).toBeLessThan(0.01);
    }
  },
);

function paint(color: Rgb24): DeclaredPaint {
  const rgb = { r: (color >> 16) / 255, g: ((color >> 8) & 255) / 255, b: (color & 255) / 255 };
  return { type: 'solid', color: rgb, opacity: 1, source: { kind: 'paint' } };
}

/** Colours anybody would call different. */
function distinctColors(seed: number, count: number): Rgb24[] {
  const random = randomFrom(seed);
  const colors: Rgb24[] = [];
  while (colors.length < count) {
    const color = Math.floor(random() * 0x1000000);
    const lab = toCielab(color);
    if (colors.every((other) => ciede2000(lab, toCielab(other)) > 8)) colors.push(color);
  }
  return colors;
}
