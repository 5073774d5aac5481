import { formatHex } from '../color/hex';
import { fromOklab, oklabDistance, toOklab, type Oklab } from '../color/oklab';
import type { Pixels } from '../image/pixels';
import type { Fidelity, Palette, Swatch } from '../recipe';
import { judgeOf } from './judge';
import { hexesOf, measure, MOST_PIXELS } from './measure';
import { regionOf, type Region } from './region';
import { sample } from './sample';

/** A colour that is not in the palette, and where most of it lies. */
interface OffColor {
  readonly hex: string;
  /** Of the seen area, 0–1. */
  readonly share: number;
  readonly region: Region | null;
}

export interface Findings {
  readonly fidelity: Fidelity;
  readonly missing: readonly Swatch[];
  /** Largest first. */
  readonly off: readonly OffColor[];
  readonly mostlyBackground: boolean;
}

/** Share of the area from which a swatch counts as used, and a colour off the palette as seen. */
export const USED = 0.005;
const SEEN_OFF = 0.01;
const MOSTLY = 0.9;
/** OKLab distance within which colours go by one name. */
const ALIKE = 0.09;
const MOST_GROUPS = 64;

interface Group {
  readonly seed: Oklab;
  area: number;
  l: number;
  a: number;
  b: number;
  /** Area in each ninth of the picture, row by row. */
  readonly ninths: number[];
}

/** What there is to say about a picture and a palette. */
export function findingsOf(picture: Pixels, palette: Palette): Findings {
  const fidelity = measure(picture, palette);
  const { judge } = judgeOf(hexesOf(palette));
  const groups: Group[] = [];
  let total = 0;
  let ground = 0;

  sample([picture], MOST_PIXELS, (place) => {
    total += place.weight;
    const verdict = judge(place);
    if (verdict.at === 'on') {
      if (verdict.from >= palette.swatches.length) ground += place.weight * (1 - verdict.share);
      return;
    }
    const lab = toOklab(place.color);
    const group = groupFor(groups, lab);
    group.area += place.weight;
    group.l += lab.l * place.weight;
    group.a += lab.a * place.weight;
    group.b += lab.b * place.weight;
    const ninth =
      Math.floor((place.y * 3) / picture.height) * 3 + Math.floor((place.x * 3) / picture.width);
    group.ninths[ninth] = (group.ninths[ninth] ?? 0) + place.weight;
  });

  const off = groups
    .filter(({ area }) => area >= total * SEEN_OFF)
    .sort((one, other) => other.area - one.area)
    .map(({ area, l, a, b, ninths }) => ({
      hex: formatHex(fromOklab({ l: l / area, a: a / area, b: b / area })),
      share: area / total,
      region: regionOf(ninths),
    }));
  const missing = palette.swatches.filter((_, index) => {
    return total > 0 && (fidelity.swatches[index]?.share ?? 0) < USED;
  });
  return { fidelity, missing, off, mostlyBackground: total > 0 && ground >= total * MOSTLY };
}

function groupFor(groups: Group[], lab: Oklab): Group {
  let nearest: Group | undefined;
  let reach = groups.length < MOST_GROUPS ? ALIKE : Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const distance = oklabDistance(group.seed, lab);
    if (distance < reach) [nearest, reach] = [group, distance];
  }
  if (nearest) return nearest;
  const group = { seed: lab, area: 0, l: 0, a: 0, b: 0, ninths: Array<number>(9).fill(0) };
  groups.push(group);
  return group;
}
