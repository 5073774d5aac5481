import { toCielab, type Cielab } from '../../color/cielab';
import type { Rgb24 } from '../../color/hex';
import { toLight } from '../../color/linear-light';
import { chroma, colorMap, LEAD, NEUTRAL, shaded, type Target } from './color-map';
import type { Method } from './options';

/** As many pairs as fit beside the marks of a cell. */
export const MOST_PAIRS = 100;

/** Cells of four levels a channel. A cell holds the position of its pair from 1, or a mark. */
const UNKNOWN = 0;
const STAYS = 128;
const ASK = 255;

/** ΔE00, and share of it, by which a method has to win or lose amid a cell to do so in all of it. */
const MARGIN = 1.5;
const MARGIN_OF_LEFT = 0.05;

/** How far a cell reaches from its middle in the a-b plane where it is neither dark nor grey. */
const REACH = 3;

/** Levels between the channels of a colour. */
const NEAR_GREY = 12;

/** Steps of luminance that shades are kept for. */
const SHADES = 4096;
/** Entries of the shades: not asked for yet, and not within sRGB. */
const UNSEEN = -1;
const CUT = -2;
const CHROMA_CUT = 1;
/** Colours that were asked about one by one; a newer one takes the place of an older. */
const REMEMBERED = 1 << 15;

/** Position of the pair in the upper 8 bits, the colour in the lower 24. */
type Packed = number;

/**
 * {@link colorMap} for millions of pixels: a table over the colour cube that fills as colours are
 * seen, shades by luminance, and the exact map where a cell is not of one mind.
 */
export function lookup(
  targets: readonly Target[],
  method: Method,
  protectNeutrals: boolean,
): (color: Rgb24) => Packed {
  const exactly = colorMap(targets, method, protectNeutrals);
  const cells = new Uint8Array(1 << 18);
  const shades = new Int32Array(targets.length * SHADES).fill(UNSEEN);
  const froms = targets.map(({ from }) => toCielab(from));
  const tos = targets.map(({ to }) => toCielab(to));
  const keys = new Int32Array(REMEMBERED).fill(-1);
  const values = new Int32Array(REMEMBERED);
  for (const { from } of targets) cells[cellOf(from)] = ASK;

  return (color) => {
    const at = cellOf(color);
    let cell = cells[at] ?? ASK;
    if (cell === UNKNOWN) cell = cells[at] = judge(color);
    if (cell === ASK) return remembered(color);
    if (cell > STAYS) return ((cell - STAYS - 1) << 24) | color;
    const pair = cell - 1;
    const outcome = method === 'exact' ? (targets[pair]?.to ?? 0) : shade(pair, color);
    return outcome === CUT ? remembered(color) : (pair << 24) | outcome;
  };

  function judge(color: Rgb24): number {
    if (isDark(color) || isGrey(color)) return ASK;
    const middle = (color & 0xfcfcfc) | 0x020202;
    const lab = toCielab(middle);
    const { pair, distance, lead, left } = exactly(middle);
    if (method === 'hue-only' || lead < LEAD) return ASK;
    if (protectNeutrals && Math.abs(chroma(lab) - NEUTRAL) < REACH) return ASK;
    if (froms.some(isOpposite(lab)) && !isOfOneMind(middle, pair)) return ASK;
    const margin = MARGIN + MARGIN_OF_LEFT * Math.min(left, distance);
    if (left > distance + margin) return STAYS + pair + 1;
    return left === 0 || left < distance - margin ? pair + 1 : ASK;
  }

  /** So are its corners, then, as what divides it is all but flat. */
  function isOfOneMind(middle: Rgb24, pair: number): boolean {
    return CORNERS.every((corner) => {
      const there = exactly((middle & 0xfcfcfc) | corner);
      return there.pair === pair && there.lead >= LEAD;
    });
  }

  function shade(pair: number, color: Rgb24): Rgb24 {
    const luminance =
      ((LUMINANCE[color >> 16] ?? 0) +
        (LUMINANCE[256 + ((color >> 8) & 255)] ?? 0) +
        (LUMINANCE[512 + (color & 255)] ?? 0)) |
      0;
    const at = pair * SHADES + luminance;
    const known = shades[at] ?? 0;
    return known === UNSEEN ? (shades[at] = shadeAt(pair, luminance)) : known;
  }

  /** Where sRGB has less chroma than the swatch, a pixel's own may be nearer to it. */
  function shadeAt(pair: number, luminance: number): Rgb24 {
    const [target, from, to] = [targets[pair], froms[pair], tos[pair]];
    if (!target || !from || !to) return CUT;
    const outcome = shaded(lightnessOf(luminance), from, to, target.to);
    return chroma(toCielab(outcome)) < chroma(to) - CHROMA_CUT ? CUT : outcome;
  }

  function remembered(color: Rgb24): Packed {
    const slot = Math.imul(color, 0x9e3779b1) >>> 17;
    if (keys[slot] !== color) {
      const { pair, color: outcome } = exactly(color);
      keys[slot] = color;
      values[slot] = (pair << 24) | outcome;
    }
    return values[slot] ?? 0;
  }
}

/** Near black, four levels are too far apart in ΔE00 for one answer. */
function isDark(color: Rgb24): boolean {
  return (color & 0xc0c0c0) === 0;
}

/** Near grey, four levels turn the hue around. */
function isGrey(color: Rgb24): boolean {
  const [r, g, b] = [color >> 16, (color >> 8) & 255, color & 255];
  return Math.max(r, g, b) - Math.min(r, g, b) < NEAR_GREY;
}

/** Where a hue and its opposite meet, the mean of two hues turns around, and ΔE00 jumps. */
function isOpposite({ a, b }: Cielab): (swatch: Cielab) => boolean {
  return (swatch) =>
    a * swatch.a + b * swatch.b < 0 &&
    Math.abs(a * swatch.b - b * swatch.a) < REACH * chroma(swatch);
}

/** The last two bits of each channel at the corners of a cell. */
const CORNERS = [0, 3, 0x300, 0x303, 0x30000, 0x30003, 0x30300, 0x30303];

function cellOf(color: Rgb24): number {
  return ((color >> 6) & 0x3f000) | ((color >> 4) & 0xfc0) | ((color >> 2) & 63);
}

/** What each level of red, green and blue adds to a pixel's luminance, in steps of a shade. */
const LUMINANCE = Float64Array.from({ length: 768 }, (_, index) => {
  const weight = [0.21263900587151, 0.71516867876776, 0.07219231536073][index >> 8] ?? 0;
  return toLight(index & 255).b * weight * (SHADES - 1) + 1 / 6;
});

/** 0–100. */
function lightnessOf(luminance: number): number {
  const y = luminance / (SHADES - 1);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}
