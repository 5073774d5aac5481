import { formatHex } from '../../src/color/hex';
import { drawSynthetic, type SyntheticRecipe } from '../../src/palette/synthetic-picture.fixture';
import { offPalette } from '../../src/palette/off-palette';
import { measure } from '../../src/palette/measure';
import { fade } from '../../src/palette/snap/fade';
import { plainPairs } from '../../src/palette/snap/pair';
import { snap, snapper } from '../../src/palette/snap/snap';
import type { Method } from '../../src/palette/snap/options';
import { compare, type Medians } from '../compare';
import { BARE_PASS, barePass } from './bare-pass';

const DRAWN = [0xf4efe6, 0x2a5bd0, 0xf58070, 0x3d9a68, 0x1a2130, 0xe3b23c];
const SWATCHES = [0xfaf6ef, 0x1d4ed8, 0xff6b57, 0x2e8b57, 0x111827, 0xd9a520];

export const FINISHES = {
  flat: { edges: 'soft', fill: 'plain', noise: 0, shading: 0 },
  shaded: { edges: 'soft', fill: 'gradient', noise: 2, shading: 0.15 },
  noisy: { edges: 'soft', fill: 'plain', noise: 14, shading: 0 },
} as const satisfies Record<string, Partial<SyntheticRecipe>>;
export type Finish = keyof typeof FINISHES;

/** A picture of 1024², whole and at the size of a preview, beside one bare pass over the whole. */
export async function snappingMedians(finish: Finish, rounds: number): Promise<Medians> {
  const recipe = { colors: DRAWN, seed: 5, ...FINISHES[finish] };
  const whole = drawSynthetic({ ...recipe, width: 1024, height: 1024 }).pixels;
  const small = drawSynthetic({ ...recipe, width: 256, height: 256 }).pixels;
  const palette = {
    swatches: SWATCHES.map((color) => {
      return { hex: formatHex(color), weight: 1 / SWATCHES.length, source: 'paint' as const };
    }),
    background: null,
  };
  const pairs = plainPairs(palette);
  const full = (method: Method, amount: number) => () => {
    const snapped = snap(whole, pairs, { method, amount });
    const [before, after] = [measure(whole, palette), measure(snapped, palette)];
    if (after.onPalette < before.onPalette) throw new Error(`${method} lost colours.`);
  };
  for (const method of ['keep-shading', 'exact', 'hue-only'] as const) full(method, 1)();

  const preview = snapper(pairs);
  const snapped = preview(small);
  return compare(
    {
      [BARE_PASS]: barePass(whole),
      'keep shading, 100 %': () => snap(whole, pairs),
      'keep shading, 60 %': () => snap(whole, pairs, { amount: 0.6 }),
      'exact, 100 %': () => snap(whole, pairs, { method: 'exact' }),
      'hue only, 100 %': () => snap(whole, pairs, { method: 'hue-only' }),
      'exact, transparent background': () =>
        snap(whole, pairs, {
          method: 'exact',
          background: { ground: 'transparent', color: '#faf6ef' },
        }),
      'preview, first (256²)': () => snapper(pairs)(small),
      'preview, colours known (256²)': () => preview(small),
      'preview while dragging (256²)': () => fade(small, snapped, 0.6),
      'off-palette view (256²)': () => offPalette(small, palette),
      measuring: () => measure(whole, palette),
    },
    rounds,
  );
}
