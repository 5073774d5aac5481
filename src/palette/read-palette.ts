import { formatHex } from '../color/hex';
import type { Pixels } from '../image/pixels';
import type { Reading } from '../layer';
import type { Palette, Swatch } from '../recipe';
import { backgroundOf } from './background';
import { declaredColors, type Declared } from './declared-colors';
import { knownColors } from './known-colors';
import { mergeColors, reduceColors } from './merge-colors';
import { seenColors, type SeenColor } from './seen-colors';

/** A reading whose renders have been decoded. */
export type PaletteInput = Pick<Reading, 'profile' | 'paints' | 'backdrop'> & {
  readonly renders: readonly Pixels[];
};

/** As many as a prompt needs and a strip shows well; the service takes no more than the second. */
const USUAL_SWATCHES = 6;
const MOST_SWATCHES = 10;

/** Of the area: what is seen less than this is noise, unless the document declares it. */
const NOISE = 0.005;
const DECLARED_NOISE = 0.001;

/**
 * The palette of a reading: declared colours exactly, by the area they are seen on, largest first.
 * What lies behind the selection is the background and no swatch, unless there is nothing else.
 * The weights of the swatches sum to 1; the background's is its share of everything seen.
 * Empty when there is no colour at all.
 */
export function readPalette(
  { profile, paints, renders, backdrop }: PaletteInput,
  most = USUAL_SWATCHES,
): Palette {
  const background = backgroundOf(backdrop, profile);
  const declared = declaredColors(paints ?? [], profile);
  const known = { ...declared, colors: withBackground(declared.colors, background) };
  const seen = withoutNoise(seenColors(renders, known));
  const behindRgb = background?.rgb ?? null;
  const merged =
    seen.length > 0
      ? mergeColors(seen, behindRgb)
      : alike(mergeColors(alike(knownColors(declared.colors).colors), behindRgb));
  const behind = merged.filter(({ rgb }) => rgb === background?.rgb);
  const others = merged.filter(({ rgb }) => rgb !== background?.rgb);
  const kept = reduceColors(others.length > 0 ? others : behind, Math.min(most, MOST_SWATCHES));
  return {
    swatches: kept.map((color) => toSwatch(color, color.area / areaOf(kept))),
    background: background && toSwatch(background, areaOf(behind) / (areaOf(merged) || 1)),
  };
}

/** The background is looked for in the renders like any declared colour, and may have a name there. */
function withBackground(
  colors: readonly Declared[],
  background: Declared | null,
): readonly Declared[] {
  return background ? [...colors, background] : colors;
}

function withoutNoise(colors: readonly SeenColor[]): SeenColor[] {
  const total = areaOf(colors);
  return colors.filter(
    ({ area, origin }) =>
      area >= total * (origin.source === 'pixels' ? NOISE : DECLARED_NOISE) && area > 0,
  );
}

/** Where nothing could be rendered, nothing is known about areas. */
function alike(colors: readonly Omit<SeenColor, 'area'>[]): SeenColor[] {
  return colors.map((color) => ({ ...color, area: 1 }));
}

function areaOf(colors: readonly SeenColor[]): number {
  return colors.reduce((sum, { area }) => sum + area, 0);
}

function toSwatch({ rgb, origin }: Omit<SeenColor, 'area'>, weight: number): Swatch {
  return { hex: formatHex(rgb), weight, ...origin };
}
