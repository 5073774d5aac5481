import type { Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import type { Pixels } from '../image/pixels';
import { ColorBins } from './color-bins';
import type { DeclaredColors, Origin } from './declared-colors';
import { divide } from './divide';
import { findGroups, type Groups } from './find-groups';
import { grainOf } from './grain';
import { knownColors } from './known-colors';
import { pixelLocator } from './locate-pixel';
import { sample, type Place } from './sample';
import { shareOf } from './mixture';
import { betweenNeighbours, isFlat, whole, type Between } from './surroundings';

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
const MOST_PIXELS = 40_000;
/** Below this part of all, rough pixels without a name are edges and noise, not a photo. */
const ROUGH_MATTERS = 0.05;
/** Within this ΔE00 a pixel has the colour of a group. */
const OF_GROUP = 3;

/** A pixel that shows nothing declared, and whether no edge runs through it. */
interface Unknown {
  readonly place: Place;
  readonly flat: boolean;
}

/** All colours seen in the renders: the declared ones exactly, the rest in groups. */
export function seenColors(
  renders: readonly Pixels[],
  { colors, blends }: DeclaredColors,
): SeenColor[] {
  const grain = grainOf(renders);
  const known = knownColors(colors);
  const locate = pixelLocator(known, blends, grain.within);
  const areas = new Float64Array(known.colors.length);
  const unknown: Unknown[] = [];
  const flat = new ColorBins();
  const rough = new ColorBins();
  let total = 0;

  sample(renders, MOST_PIXELS, (noisy) => {
    const { pixels, x, y, weight } = noisy;
    const color = grain.smooth(noisy);
    const place = { pixels, x, y, weight, color };
    total += weight;
    const found = locate(place);
    if (found) return divide(areas, found, weight);
    const isCalm = isFlat(place, grain.within);
    unknown.push({ place, flat: isCalm });
    (isCalm ? flat : rough).add(color, weight);
  });

  const seen: SeenColor[] = known.colors.flatMap((color, index) => {
    const area = areas[index] ?? 0;
    return area > 0 ? [{ ...color, area }] : [];
  });
  if (unknown.length === 0) return seen;
  const groups = groupsOf(flat, rough, seen.length > 0 ? total * ROUGH_MATTERS : 0);
  return withUnknown(seen, groups, unknown);
}

/** Edges would make groups of their own, so rough pixels only count where there is little else. */
function groupsOf(flat: ColorBins, rough: ColorBins, roughMatters: number): Groups {
  if (rough.total > roughMatters && rough.total > flat.total * 3) flat.addAll(rough);
  return findGroups(flat);
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
  unknown: readonly Unknown[],
): SeenColor[] {
  const colors: SeenColor[] = [...seen, ...groups.colors.map((rgb) => ({ ...UNDECLARED, rgb }))];
  const rgbs = colors.map(({ rgb }) => rgb);
  const nearest = nearestIn(rgbs);
  const ofGroup = nearestIn(rgbs, OF_GROUP);
  const identify = (color: Rgb24) => ofGroup(color)?.index ?? null;
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
  const areas = Float64Array.from(colors, ({ area }) => area);
  for (const { place, flat } of unknown) {
    const known = identify(place.color);
    const edge = flat ? null : betweenNeighbours(place, identify);
    const index = nearest(place.color)?.index;
    const found =
      edge ??
      (known === null ? inBlend(place.color) : null) ??
      (index === undefined ? null : whole(index));
    if (found) divide(areas, found, place.weight);
  }
  return colors.map((color, index) => ({ ...color, area: areas[index] ?? 0 }));
}
