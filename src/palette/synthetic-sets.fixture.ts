import { toCielab } from '../color/cielab';
import { ciede2000 } from '../color/ciede2000';
import { packRgb, type Rgb24 } from '../color/hex';
import {
  drawSynthetic,
  randomFrom,
  type Synthetic,
  type SyntheticRecipe,
} from './synthetic-picture.fixture';

/** What is done to a picture of known colours. */
export type Finish = Partial<Omit<SyntheticRecipe, 'colors' | 'seed'>> & {
  readonly nearPair?: boolean;
};

const soft = { edges: 'soft' } as const;

export const EASY = {
  flat: {},
  'soft edges': soft,
  'noise ± 5': { ...soft, noise: 5 },
  shading: { ...soft, shading: 0.03 },
  gradients: { ...soft, fill: 'gradient' },
  'JPEG 80': { ...soft, jpeg: 80 },
  'JPEG 50': { ...soft, jpeg: 50 },
  painterly: { ...soft, shading: 0.03, noise: 6, jpeg: 85 },
} satisfies Record<string, Finish>;

export const HARD = {
  'near pairs': { ...soft, nearPair: true },
  'near pairs, noise ± 5': { ...soft, nearPair: true, noise: 5 },
  'noise ± 14': { ...soft, noise: 14 },
  'strong shading': { ...soft, shading: 0.08 },
  'JPEG 30': { ...soft, jpeg: 30 },
  hatching: { ...soft, hatching: true },
  'gradients, noise ± 5': { ...soft, fill: 'gradient', noise: 5 },
} satisfies Record<string, Finish>;

/** The picture number `seed` of a finish, `side` pixels square, of 3 to 8 colours. */
export function drawFinish(
  { nearPair = false, ...finish }: Finish,
  seed: number,
  side: number,
): Synthetic {
  return drawSynthetic({
    colors: distinctColors(seed, 3 + (seed % 6), nearPair),
    width: side,
    height: side,
    seed,
    edges: 'hard',
    fill: 'plain',
    noise: 0,
    shading: 0,
    ...finish,
  });
}

/** ΔE00 between any two colours of a picture: everybody would call them different. */
const APART = 9;
const NEAR_PAIR = { least: 5.5, most: 8 };

function distinctColors(seed: number, count: number, nearPair: boolean): Rgb24[] {
  const random = randomFrom(seed);
  const colors: Rgb24[] = [];
  while (colors.length < count) {
    const color = Math.floor(random() * 0x1000000);
    const near = nearPair && colors.length === 2 ? colors[1] : undefined;
    if (near !== undefined) colors.push(mateOf(near, random));
    else if (colors.every((other) => apart(color, other) > APART)) colors.push(color);
  }
  return colors;
}

function mateOf(color: Rgb24, random: () => number): Rgb24 {
  for (;;) {
    const moved = (shift: number) =>
      Math.min(255, Math.max(0, Math.round(((color >> shift) & 255) + (random() - 0.5) * 50)));
    const mate = packRgb(moved(16), moved(8), moved(0));
    const distance = apart(color, mate);
    if (distance >= NEAR_PAIR.least && distance <= NEAR_PAIR.most) return mate;
  }
}

function apart(one: Rgb24, other: Rgb24): number {
  return ciede2000(toCielab(one), toCielab(other));
}
