import type { Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';
import { ColorBins } from './color-bins';
import type { DeclaredColors, Origin } from './declared-colors';
import { divide } from './divide';
import { findGroups, type Groups } from './find-groups';
import { grainOf, smoothed } from './grain';
import { knownColors } from './known-colors';
import { pixelLocator } from './locate-pixel';
import { colorOf, isCalm } from './raster';
import { placeAt, visitSample, weightOf, type Place } from './sample';
import { shareOut } from './share-out';
import { strangeColor } from './strange-color';

/** A colour with the area it is seen on, in any unit. */
export interface SeenColor {
  readonly rgb: Rgb24;
  readonly area: number;
  readonly origin: Origin;
  /** Of a text or a stroke. */
  readonly thin: boolean;
  /** Declared in Display P3, and sRGB does not have it. */
  readonly outside: boolean;
}

/** Pictures of no more pixels are read whole: those are the renders Limn makes itself. */
const WHOLE = 65_536;
/** Of more, so many tell as much: looking at all of them would find no other colour. */
const ENOUGH = 30_000;
/** Beyond so many, colours on thin strokes only are not looked for. */
const MOST_COLORS = 24;
/** Below this part of all, rough pixels without a name are edges and noise, not a photo. */
const ROUGH_MATTERS = 0.05;

/** All colours seen in the renders: the declared ones exactly, the rest in groups. */
export function seenColors(
  renders: readonly Pixels[],
  { colors, blends }: DeclaredColors,
): SeenColor[] {
  const grain = grainOf(renders);
  const known = knownColors(colors);
  const locate = pixelLocator(known, blends);
  const areas = new Float64Array(known.colors.length);
  const calm = new ColorBins();
  const rough: Place[] = [];
  let total = 0;

  const pixels = renders.reduce((sum, { width, height }) => sum + width * height, 0);
  visitSample(renders, pixels <= WHOLE ? WHOLE : ENOUGH, (raster, at, x, y) => {
    const word = raster.words[at] ?? 0;
    const weight = weightOf(word);
    const color = grain.seen ? smoothed(raster, at, x, y, grain.within) : colorOf(word);
    const isFlat = isCalm(raster, at, x, grain.within);
    total += weight;
    if (locate) {
      const found = locate({ ...placeAt(raster, at, x, y), color }, isFlat);
      if (found) return divide(areas, found, weight);
    }
    if (isFlat) calm.add(color, weight);
    else rough.push({ pixels: raster.pixels, x, y, color, weight });
  });

  const seen: SeenColor[] = known.colors.flatMap((color, index) => {
    const area = areas[index] ?? 0;
    return area > 0 ? [{ ...color, area }] : [];
  });
  if (calm.total === 0 && rough.length === 0) return seen;
  const groups = groupsOf(calm, rough, seen.length > 0 ? total * ROUGH_MATTERS : 0);
  return withUnknown(seen, groups, calm, rough, total);
}

/** Edges would make groups of their own, so rough pixels only count where there is little else. */
function groupsOf(calm: ColorBins, rough: readonly Place[], roughMatters: number): Groups {
  const weight = rough.reduce((sum, place) => sum + place.weight, 0);
  if (weight <= roughMatters || weight <= calm.total * 3) return findGroups(calm);
  const all = new ColorBins();
  all.addAll(calm);
  for (const place of rough) all.add(place.color, place.weight);
  return findGroups(all);
}

const UNDECLARED = {
  area: 0,
  origin: { source: 'pixels' },
  thin: false,
  outside: false,
} as const;

/**
 * Adds the colours nobody declared, and the areas of all. What none of them explains is looked
 * through again, for colours that are on thin strokes only.
 */
function withUnknown(
  seen: readonly SeenColor[],
  groups: Groups,
  calm: ColorBins,
  rough: readonly Place[],
  total: number,
): SeenColor[] {
  const colors: SeenColor[] = [...seen, ...groups.colors.map((rgb) => ({ ...UNDECLARED, rgb }))];
  for (;;) {
    const rgbs = colors.map(({ rgb }) => rgb);
    const { areas, strange } = shareOut(rgbs, groups.blends, calm, rough);
    const rgb = colors.length < MOST_COLORS ? strangeColor(strange, total) : null;
    if (rgb === null || rgbs.includes(rgb)) {
      return colors.map((color, index) => ({ ...color, area: color.area + (areas[index] ?? 0) }));
    }
    colors.push({ ...UNDECLARED, rgb });
  }
}
