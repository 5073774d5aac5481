import { differenceCiede2000, nearest } from 'culori';
import { formatHex, packRgb, type Rgb24 } from '../../src/color/hex';
import type { Pixels } from '../../src/image/pixels';
import { measure } from '../../src/palette/measure';
import { drawSynthetic } from '../../src/palette/synthetic-picture.fixture';
import type { Palette } from '../../src/recipe';
import { compare, type Medians } from '../compare';
import { BARE_PASS, barePass } from './bare-pass';
import { FINISHES, type Finish } from './snapping';

/** Six colours, of which the palette has four and two that are near. */
const DRAWN = [0xf4efe6, 0x2a5bd0, 0xf58070, 0x3d9a68, 0x1a2130, 0xe3b23c];
const SWATCHES = [0xf4efe6, 0x2a5bd0, 0xff6b57, 0x3d9a68, 0x1a2130, 0x8a5a20];
const ON_PALETTE = 5;

const PALETTE: Palette = {
  swatches: SWATCHES.map((color) => {
    return { hex: formatHex(color), weight: 1 / SWATCHES.length, source: 'paint' };
  }),
  background: null,
};

const NAIVE = 'culori, each pixel with each swatch (scaled up from a 16th)';
const PART = 16;

/** On palette of a picture of 1024², beside one bare pass, and the difference of each way's score. */
export async function scoringMedians(
  finish: Finish,
  rounds: number,
): Promise<{ medians: Medians; exact: number; ours: number }> {
  const recipe = { colors: DRAWN, seed: 5, ...FINISHES[finish], edges: 'hard' as const };
  const { pixels } = drawSynthetic({ ...recipe, width: 1024, height: 1024 });
  const few = pixels.data.slice(0, (pixels.data.length / PART) | 0);
  const medians = await compare(
    {
      [BARE_PASS]: barePass(pixels),
      Limn: () => measure(pixels, PALETTE),
      [NAIVE]: () => naively(few),
      [NEAREST]: () => byNearest(few.subarray(0, few.length / PART)),
    },
    rounds,
  );
  return {
    medians: {
      ...medians,
      [NAIVE]: (medians[NAIVE] ?? 0) * PART,
      [NEAREST]: (medians[NEAREST] ?? 0) * PART * PART,
    },
    exact: exactScore(pixels),
    ours: measure(pixels, PALETTE).onPalette,
  };
}

const NEAREST = 'culori, its own nearest (scaled up from a 256th)';

const difference = differenceCiede2000();
const hexes = SWATCHES.map(formatHex);
const swatches = SWATCHES.map(toCulori);

function naively(data: Pixels['data']): number {
  let on = 0;
  for (let at = 0; at < data.length; at += 4) {
    const color = toCulori(colorOf(data, at));
    if (swatches.some((swatch) => difference(color, swatch) <= ON_PALETTE)) on++;
  }
  return on / (data.length / 4);
}

function byNearest(data: Pixels['data']): number {
  const find = nearest(hexes, difference);
  let on = 0;
  for (let at = 0; at < data.length; at += 4) {
    const color = toCulori(colorOf(data, at));
    const [found] = find(color);
    if (found !== undefined && difference(color, found) <= ON_PALETTE) on++;
  }
  return on / (data.length / 4);
}

/** The naive loop over all pixels, each colour asked about once. */
function exactScore({ data }: Pixels): number {
  const known = new Map<Rgb24, boolean>();
  let on = 0;
  for (let at = 0; at < data.length; at += 4) {
    const color = colorOf(data, at);
    let is = known.get(color);
    if (is === undefined) {
      is = swatches.some((swatch) => difference(toCulori(color), swatch) <= ON_PALETTE);
      known.set(color, is);
    }
    if (is) on++;
  }
  return on / (data.length / 4);
}

function colorOf(data: Pixels['data'], at: number): Rgb24 {
  return packRgb(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}

function toCulori(color: Rgb24) {
  const [r, g, b] = [color >> 16, (color >> 8) & 255, color & 255].map((level) => level / 255);
  return { mode: 'rgb' as const, r: r ?? 0, g: g ?? 0, b: b ?? 0 };
}
