import type { Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import { isOpaque, type Declared } from './declared-colors';

/** A colour that pixels may have because the document declares it. */
export type KnownColor = Omit<Declared, 'opacity'>;

/** Within this ΔE00 a pixel has a declared colour; only rounding separates it from a blended one. */
const SAME = 2;
const SAME_BLENDED = 1;
/** Pairs of a translucent paint and a colour under it; beyond so many they match anything. */
const MOST_OVERLAYS = 400;

export interface KnownColors {
  readonly colors: readonly KnownColor[];
  /** Position in `colors` of the one a pixel has; `null` when it has none of them. */
  readonly identify: (color: Rgb24) => number | null;
  /** How many of `colors`, from the start, are opaque paints. */
  readonly opaque: number;
}

/** Opaque paints, then translucent ones as they look alone and over each opaque one. */
export function knownColors(declared: readonly Declared[]): KnownColors {
  const known = new Map<Rgb24, KnownColor>();
  const add = ({ rgb, origin, thin, outside }: KnownColor) => {
    if (!known.has(rgb)) known.set(rgb, { rgb, origin, thin, outside });
  };
  const opaque = declared.filter(isOpaque);
  const translucent = declared.filter((color) => !isOpaque(color));
  opaque.forEach(add);
  const solid = [...known.values()];
  translucent.forEach(add);
  const overlays = translucent.flatMap((over) =>
    solid.map((under) => ({ ...over, rgb: blend(under.rgb, over.rgb, over.opacity) })),
  );
  overlays.slice(0, MOST_OVERLAYS).forEach(add);

  const colors = [...known.values()];
  const rgbs = colors.map(({ rgb }) => rgb);
  const nearestSolid = nearestIn(rgbs.slice(0, solid.length), SAME);
  const nearestOverlay = nearestIn(rgbs.slice(solid.length), SAME_BLENDED);
  return {
    colors,
    opaque: solid.length,
    identify(color) {
      const found = nearestSolid(color);
      if (found) return found.index;
      const overlay = nearestOverlay(color);
      return overlay && overlay.index + solid.length;
    },
  };
}

function blend(under: Rgb24, over: Rgb24, opacity: number): Rgb24 {
  const channel = (shift: number) => {
    const below = (under >> shift) & 255;
    return Math.round(below + (((over >> shift) & 255) - below) * opacity) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
