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

function shareInRgb(color: Rgb24, from: Rgb24, to: Rgb24): number | null {
  const red = from >> 16;
  const green = (from >> 8) & 255;
  const blue = from & 255;
  return along(
    (color >> 16) - red,
    ((color >> 8) & 255) - green,
    (color & 255) - blue,
    (to >> 16) - red,
    ((to >> 8) & 255) - green,
    (to & 255) - blue,
    LEVELS_OFF,
  );
}

function shareInOklab(color: Rgb24, from: Rgb24, to: Rgb24): number | null {
  const point = toOklab(color);
  const start = toOklab(from);
  const end = toOklab(to);
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

/** Where on the way `d` the point `p` lies, both seen from the start. */
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
  const off = Math.hypot(px - share * dx, py - share * dy, pz - share * dz);
  return off <= tolerance ? share : null;
}
