import type { Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import type { Pixels } from '../image/pixels';
import { ColorBins } from './color-bins';
import { colorOfGroup } from './color-of-group';
import type { DeclaredColors, Origin } from './declared-colors';
import { divide } from './divide';
import { findGroups, type Groups } from './find-groups';
import { grainOf, smoothed } from './grain';
import { knownColors } from './known-colors';
import { pixelLocator } from './locate-pixel';
import { shareOf } from './mixture';
import { colorOf, isCalm } from './raster';
import { placeAt, visitSample, weightOf, type Place } from './sample';
import { betweenNeighbours, whole, type Between } from './surroundings';

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

/** Looked at in all; more would not change a share by a fifth of a point. */
const MOST_PIXELS = 80_000;
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

  visitSample(renders, MOST_PIXELS, (raster, at, x, y) => {
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
  return withUnknown(seen, groups, calm, rough);
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

/** Gives each pixel nobody declared to the colour nearest to it, and an edge to both its sides. */
function withUnknown(
  seen: readonly SeenColor[],
  groups: Groups,
  calm: ColorBins,
  rough: readonly Place[],
): SeenColor[] {
  const colors: SeenColor[] = [...seen, ...groups.colors.map((rgb) => ({ ...UNDECLARED, rgb }))];
  const rgbs = colors.map(({ rgb }) => rgb);
  const nearest = nearestIn(rgbs);
  const identify = colorOfGroup(rgbs);
  const blends = groups.blends.map(([from, to]) => ({
    from: rgbs.indexOf(from),
    to: rgbs.indexOf(to),
    ends: [from, to] as const,
  }));
  const inBlend = (color: Rgb24): Between | null => {
    for (const { from, to, ends } of blends) {
      const share = shareOf(color, ...ends);
      if (share !== null) return { from, to, share };
    }
    return null;
  };
  const byColor = (color: Rgb24): Between | null => {
    const blend = identify(color) === null ? inBlend(color) : null;
    const index = blend ? undefined : nearest(color)?.index;
    return blend ?? (index === undefined ? null : whole(index));
  };
  const areas = Float64Array.from(colors, ({ area }) => area);
  for (const { rgb, weight } of calm.means()) {
    const found = byColor(rgb);
    if (found) divide(areas, found, weight);
  }
  for (const place of rough) {
    const found = betweenNeighbours(place, identify) ?? byColor(place.color);
    if (found) divide(areas, found, place.weight);
  }
  return colors.map((color, index) => ({ ...color, area: areas[index] ?? 0 }));
}
