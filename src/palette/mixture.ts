import type { Rgb24 } from '../color/hex';
import { toOklab } from '../color/oklab';

/** How far off the straight line a mixture may lie: 8-bit levels, and OKLab. */
const LEVELS_OFF = 5;
const OKLAB_OFF = 0.015;
/** A mixture never leaves the range of its two colours by more, in levels of a channel. */
const BEYOND = 20;

/**
 * How much of `to` is in `color`, 0–1, when it is a mixture of `from` and `to`; else `null`.
 * Renderers blend edges in sRGB; pictures that were drawn or resized elsewhere blend as the eye does.
 */
export function shareOf(color: Rgb24, from: Rgb24, to: Rgb24): number | null {
  for (let shift = 0; shift <= 16; shift += 8) {
    const [level, start, end] = [
      (color >> shift) & 255,
      (from >> shift) & 255,
      (to >> shift) & 255,
    ];
    if (level < Math.min(start, end) - BEYOND || level > Math.max(start, end) + BEYOND) return null;
  }
  return shareInRgb(color, from, to) ?? shareInOklab(color, from, to);
}

/** The same for the blend of renderers alone; `off` is how far off the line it may lie, in levels. */
export function shareInRgb(color: Rgb24, from: Rgb24, to: Rgb24, off = LEVELS_OFF): number | null {
  const [red, green, blue] = [from >> 16, (from >> 8) & 255, from & 255];
  return along(
    (color >> 16) - red,
    ((color >> 8) & 255) - green,
    (color & 255) - blue,
    (to >> 16) - red,
    ((to >> 8) & 255) - green,
    (to & 255) - blue,
    off,
  );
}

function shareInOklab(color: Rgb24, from: Rgb24, to: Rgb24): number | null {
  const [point, start, end] = [toOklab(color), toOklab(from), toOklab(to)];
  return along(
    point.l - start.l,
    point.a - start.a,
    point.b - start.b,
    end.l - start.l,
    end.a - start.a,
    end.b - start.b,
    OKLAB_OFF,
  );
}

/**
 * How far along the way `d` from the start the point `p` lies, 0–1; `null` when it lies elsewhere. In
 * numbers and not in points, as it is asked about every pixel of an edge.
 */
function along(
  px: number,
  py: number,
  pz: number,
  dx: number,
  dy: number,
  dz: number,
  tolerance: number,
): number | null {
  const length = dx * dx + dy * dy + dz * dz;
  if (length === 0) return null;
  const share = (px * dx + py * dy + pz * dz) / length;
  if (share < 0 || share > 1) return null;
  const [x, y, z] = [px - share * dx, py - share * dy, pz - share * dz];
  return x * x + y * y + z * z <= tolerance * tolerance ? share : null;
}
