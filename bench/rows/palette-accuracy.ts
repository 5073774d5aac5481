import { formatHex, type Rgb24 } from '../../src/color/hex';
import type { Pixels } from '../../src/image/pixels';
import { accuracyOf, type Accuracy } from '../../src/palette/palette-accuracy.fixture';
import type { Synthetic } from '../../src/palette/synthetic-picture.fixture';
import { drawFinish, EASY, HARD, type Finish } from '../../src/palette/synthetic-sets.fixture';
import { MOST_SWATCHES } from '../../src/palette/weighed';
import type { Swatch } from '../../src/recipe';
import { paletteReaders } from '../peers/palettes.mjs';
import { LIMN, limn } from './limn-palette';

const SETS = { easy: EASY, hard: HARD } satisfies Record<string, Record<string, Finish>>;
type SetName = keyof typeof SETS;

/** Of all pictures of one finish or set. Differences in ΔE00, shares 0–1. */
export interface Summary {
  readonly wanted: number;
  readonly missed: number;
  readonly mean: number;
  readonly worst: number;
  readonly shareError: number;
  readonly stray: number;
}

export interface SetAccuracy {
  /** By reader. */
  readonly all: Readonly<Record<string, Summary>>;
  /** Limn's, by finish. */
  readonly finishes: Readonly<Record<string, Summary>>;
}

/** How a set of pictures is read: by Limn, and by each peer told how many colours there are. */
export async function paletteAccuracy(
  set: SetName,
  seeds: readonly number[],
  side: number,
): Promise<SetAccuracy> {
  const all: Record<string, Accuracy[]> = {};
  const finishes: Record<string, Summary> = {};
  for (const [name, finish] of Object.entries<Finish>(SETS[set])) {
    const ours: Accuracy[] = [];
    for (const seed of seeds) {
      const truth = drawFinish(finish, seed, side);
      ours.push(accuracyOf(limn(truth.pixels), truth));
      for (const [reader, colors] of await askPeers(truth)) {
        (all[reader] ??= []).push(accuracyOf(withShares(colors, truth.pixels), truth));
      }
    }
    finishes[name] = summaryOf(ours);
    (all[LIMN] ??= []).push(...ours);
  }
  return {
    all: Object.fromEntries(Object.entries(all).map(([name, each]) => [name, summaryOf(each)])),
    finishes,
  };
}

async function askPeers({ pixels, colors }: Synthetic): Promise<[string, Rgb24[]][]> {
  const answers: [string, Rgb24[]][] = [];
  for (const [name, read] of Object.entries(paletteReaders)) {
    const ten = await read(pixels, MOST_SWATCHES);
    if (TAKE_NO_NUMBER.has(name)) answers.push([name, ten]);
    else {
      answers.push([`${name}, told the number`, await read(pixels, colors.length)]);
      answers.push([`${name}, asked for ten`, ten]);
    }
  }
  return answers;
}

const TAKE_NO_NUMBER = new Set(['extract-colors', 'node-vibrant']);

/** Most peers tell no shares: each pixel goes to the colour nearest to it in RGB. */
function withShares(colors: readonly Rgb24[], { data }: Pixels): Swatch[] {
  const counts = colors.map(() => 0);
  for (let at = 0; at < data.length; at += 4) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, color] of colors.entries()) {
      const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
      const apart =
        ((data[at] ?? 0) - red) ** 2 +
        ((data[at + 1] ?? 0) - green) ** 2 +
        ((data[at + 2] ?? 0) - blue) ** 2;
      if (apart < least) [nearest, least] = [index, apart];
    }
    counts[nearest] = (counts[nearest] ?? 0) + 1;
  }
  const total = data.length / 4;
  return colors.map((color, index) => {
    return { hex: formatHex(color), weight: (counts[index] ?? 0) / total, source: 'pixels' };
  });
}

function summaryOf(all: readonly Accuracy[]): Summary {
  const distances = all.flatMap((one) => one.distances);
  return {
    wanted: sum(all.map(({ wanted }) => wanted)),
    missed: sum(all.map(({ missed }) => missed)),
    mean: mean(distances),
    worst: Math.max(...distances),
    shareError: mean(all.flatMap(({ shareErrors }) => shareErrors)),
    stray: mean(all.map(({ stray }) => stray)),
  };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
