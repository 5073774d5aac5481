import { formatHex } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import type { Pixels } from '../image/pixels';
import type { Reading } from './reading';
import type { Swatch } from '../recipe';
import { backgroundOf, type Behind } from './background';
import { declaredColors, type Declared, isOpaque } from './declared-colors';
import { knownColors, type KnownColor } from './known-colors';
import { MOST_SWATCHES } from './weighed';
import { mergeColors, ONE_SWATCH } from './merge-colors';
import { rankColors } from './rank-colors';
import { seenColors, type SeenColor } from './seen-colors';
import { isNeutral } from './tone';

/** A reading whose renders have been decoded, Limn's own pictures taken out of them. */
export type StripInput = Pick<Reading, 'profile' | 'paints' | 'backdrop'> & {
  readonly renders: readonly Pixels[];
  /** Some of what is there was taken out of the renders. */
  readonly masked?: boolean;
};

/** A colour that could be used. */
export interface Found {
  readonly swatch: Swatch;
  /** Display P3 has it and sRGB does not; the nearest is shown. */
  readonly outside: boolean;
  /** Black, white, a grey, or nearly. */
  readonly neutral: boolean;
  /** 0 matters most. */
  readonly rank: number;
}

/** All that a reading offers. */
export interface Strip {
  /** What is seen, what matters most first. The weights sum to 1. */
  readonly seen: readonly Found[];
  /** What is declared and not seen; of a large source, all that did not come first. */
  readonly unseen: readonly Found[];
  /** Its weight is its share of everything seen. */
  readonly background: Swatch | null;
  /** What is behind the selection when that is no single colour. */
  readonly behind: Behind | null;
  /** Shares are of what is seen; otherwise all are alike, as nothing was rendered. */
  readonly measured: boolean;
}

/** Of the area: what is seen less than this is noise, unless the document declares it. */
const NOISE = 0.005;
const DECLARED_NOISE = 0.001;
/** Texts and strokes are seen for what they say, not for their area. */
const THIN_AREA = 0.01;

/**
 * The colours of a reading: declared ones exactly, by the area they are seen on. What lies behind
 * the selection is the background and no swatch, unless there is nothing else. Empty when there is
 * no colour at all.
 */
export function readStrip(input: StripInput): Strip {
  const { profile, renders, backdrop, masked = false } = input;
  const found = backgroundOf(backdrop, profile);
  const background = typeof found === 'object' ? found : null;
  const declared = declaredColors(input.paints ?? [], profile);
  // It is looked for in the renders like any declared colour, and may have a name there.
  const all = background ? [...declared.colors, background] : declared.colors;
  const seen = withoutNoise(
    withHidden(seenColors(renders, { ...declared, colors: all }), masked ? declared.colors : []),
  );
  const rgb = background?.rgb ?? null;
  const merged =
    seen.length > 0
      ? mergeColors(seen, rgb)
      : alike(mergeColors(alike(knownColors(declared.colors).colors), rgb));
  const behind = merged.filter((color) => color.rgb === rgb);
  const others = merged.filter((color) => color.rgb !== rgb);
  const ranked = rankColors(others.length > 0 ? withFloor(others, areaOf(merged)) : behind);
  const first = ranked.slice(0, MOST_SWATCHES);
  const total = areaOf(first);
  return {
    seen: first.map((color, rank) => toFound(color, color.area / total, rank)),
    unseen: [
      ...ranked.slice(MOST_SWATCHES),
      ...(seen.length > 0 ? unseenOf(declared.colors, merged) : []),
    ].map((color, index) => toFound(color, 0, first.length + index)),
    background: background && toFound(background, areaOf(behind) / (areaOf(merged) || 1), 0).swatch,
    behind: typeof found === 'string' ? found : null,
    measured: seen.length > 0,
  };
}

/** Of a text under one of our pictures nothing is seen any more; it is there all the same. */
function withHidden(seen: readonly SeenColor[], hidden: readonly Declared[]): SeenColor[] {
  // Beside nothing nobody knows how much.
  if (seen.length === 0) return [];
  const known = new Set(seen.map(({ rgb }) => rgb));
  const thin = hidden.filter((color) => color.thin && isOpaque(color) && !known.has(color.rgb));
  return [...seen, ...thin.map((color) => ({ ...color, area: 0 }))];
}

/** Only once they are merged, or a dozen shades of ink would weigh a dozen times the least. */
function withFloor(colors: readonly SeenColor[], whole: number): SeenColor[] {
  const least = whole * THIN_AREA;
  return colors.map((color) =>
    color.thin ? { ...color, area: Math.max(color.area, least) } : color,
  );
}

function withoutNoise(colors: readonly SeenColor[]): SeenColor[] {
  const total = areaOf(colors);
  return colors.filter(
    ({ area, origin, thin }) =>
      thin || (area >= total * (origin.source === 'pixels' ? NOISE : DECLARED_NOISE) && area > 0),
  );
}

function unseenOf(declared: readonly Declared[], merged: readonly SeenColor[]): KnownColor[] {
  const shown = nearestIn(
    merged.map(({ rgb }) => rgb),
    ONE_SWATCH,
  );
  const hidden = knownColors(declared.filter(isOpaque)).colors.filter(({ rgb }) => !shown(rgb));
  return mergeColors(alike(hidden), null);
}

/** Where nothing could be rendered, nothing is known about areas. */
function alike(colors: readonly KnownColor[]): SeenColor[] {
  return colors.map((color) => ({ ...color, area: 1 }));
}

function areaOf(colors: readonly SeenColor[]): number {
  return colors.reduce((sum, { area }) => sum + area, 0);
}

function toFound({ rgb, origin, outside }: KnownColor, weight: number, rank: number): Found {
  const swatch = { hex: formatHex(rgb), weight, ...origin };
  return { swatch, outside, neutral: isNeutral(rgb), rank };
}
