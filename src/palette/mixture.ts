import type { Rgb24 } from '../color/hex';
import { toOklab } from '../color/oklab';

type Point = readonly [number, number, number];

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
  return shareInRgb(color, from, to) ?? along(oklab(color), oklab(from), oklab(to), OKLAB_OFF);
}

/** The same for the blend of renderers alone; `off` is how far off the line it may lie, in levels. */
export function shareInRgb(color: Rgb24, from: Rgb24, to: Rgb24, off = LEVELS_OFF): number | null {
  return along(levels(color), levels(from), levels(to), off);
}

function levels(color: Rgb24): Point {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function oklab(color: Rgb24): Point {
  const { l, a, b } = toOklab(color);
  return [l, a, b];
}

/** How far from `start` to `end` the point lies, 0–1; `null` when it lies elsewhere. */
function along(point: Point, start: Point, end: Point, tolerance: number): number | null {
  const [px, py, pz] = minus(point, start);
  const [dx, dy, dz] = minus(end, start);
  const length = dx * dx + dy * dy + dz * dz;
  if (length === 0) return null;
  const share = (px * dx + py * dy + pz * dz) / length;
  if (share < 0 || share > 1) return null;
  const off = Math.hypot(px - share * dx, py - share * dy, pz - share * dz);
  return off <= tolerance ? share : null;
}

function minus([x, y, z]: Point, [x0, y0, z0]: Point): Point {
  return [x - x0, y - y0, z - z0];
}
