import type { Rgb } from '../picture-job';
import type { Random } from './random';
import { tone } from './tone';

/** Which colours play which part in a scene. Slots count the colours; slot 0 is the ground. */
export interface Cast {
  colors: readonly Rgb[];
  /** The colour that draws the eye. */
  accent: number;
  /** The brightest there is, the ground included. */
  light: number;
  dark: number;
  /** All but the ground and the accent, from the closest to the ground to the farthest from it. */
  depth: readonly number[];
}

/** What a model paints with when nobody says which colours. */
const OWN_PALETTES: readonly (readonly Rgb[])[] = [
  [
    [244, 236, 222],
    [232, 126, 84],
    [247, 196, 122],
    [92, 122, 120],
    [45, 66, 84],
  ],
  [
    [226, 238, 240],
    [244, 180, 96],
    [120, 168, 176],
    [62, 108, 128],
    [30, 52, 78],
  ],
  [
    [250, 240, 232],
    [226, 92, 92],
    [246, 176, 148],
    [110, 140, 108],
    [48, 72, 70],
  ],
];

export function cast(wanted: readonly Rgb[], background: Rgb | null, random: Random): Cast {
  const colors =
    wanted.length + (background ? 1 : 0) > 0
      ? distinct(wanted, background)
      : random.pick(OWN_PALETTES);
  const figures = colors.map((_, slot) => slot).slice(1);
  const by = (value: (slot: number) => number) => (a: number, b: number) => value(a) - value(b);
  const look = colors.map(tone);
  const l = (slot: number) => look[slot]?.l ?? 0;
  const apart = (slot: number) => Math.abs(l(slot) - l(0));
  const vivid = (slot: number) => (look[slot]?.c ?? 0) * (0.4 + apart(slot));

  const accent = [...figures].sort(by(vivid)).at(-1) ?? 0;
  const rest = figures.length > 2 ? figures.filter((slot) => slot !== accent) : figures;
  const bright = [0, ...figures].sort(by(l));
  return {
    colors,
    accent,
    light: bright.at(-1) ?? 0,
    dark: bright[0] ?? 0,
    depth: rest.length > 0 ? [...rest].sort(by(apart)) : [0],
  };
}

/** Without a background the palette's brightest colour becomes the ground. */
function distinct(wanted: readonly Rgb[], background: Rgb | null): Rgb[] {
  const ground = background ?? [...wanted].sort((a, b) => tone(b).l - tone(a).l)[0];
  const key = (rgb: Rgb) => rgb.join();
  const all = ground ? [ground, ...wanted] : [...wanted];
  return [...new Map(all.map((rgb) => [key(rgb), rgb])).values()];
}
