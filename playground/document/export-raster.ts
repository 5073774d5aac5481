import type { ExportSettings, Rect } from './figma-document';

/** How a part of the page becomes pixels. */
export interface Raster {
  width: number;
  height: number;
  /** Pixels per unit, across and down. */
  scaleX: number;
  scaleY: number;
  /** The document point at the picture's top left corner. */
  x: number;
  y: number;
}

/** Half-covered pixels count, rounding dust of float arithmetic does not. */
const DUST = 1e-3;

/**
 * `SCALE` covers every pixel the box touches, so a box off the pixel grid comes out a pixel larger,
 * as Figma's do. `WIDTH` and `HEIGHT` give that side exactly; the other one is rounded.
 */
export function rasterOf(box: Rect, constraint: ExportSettings['constraint']): Raster {
  switch (constraint?.type) {
    case 'WIDTH':
      return fitted(box, Math.round(constraint.value), constraint.value / box.width);
    case 'HEIGHT': {
      const scale = constraint.value / box.height;
      return fitted(box, pixels(box.width * scale), scale, Math.round(constraint.value));
    }
    case 'SCALE':
    case undefined:
      return scaled(box, constraint?.value ?? 1);
  }
}

function scaled(box: Rect, scale: number): Raster {
  const left = Math.floor(box.x * scale + DUST);
  const top = Math.floor(box.y * scale + DUST);
  return {
    width: Math.max(1, Math.ceil((box.x + box.width) * scale - DUST) - left),
    height: Math.max(1, Math.ceil((box.y + box.height) * scale - DUST) - top),
    scaleX: scale,
    scaleY: scale,
    x: left / scale,
    y: top / scale,
  };
}

/** The picture's edges are the box's edges, which stretches it by less than a pixel. */
function fitted(
  box: Rect,
  width: number,
  scale: number,
  height = pixels(box.height * scale),
): Raster {
  const w = Math.max(1, width);
  const h = Math.max(1, height);
  return { width: w, height: h, scaleX: w / box.width, scaleY: h / box.height, x: box.x, y: box.y };
}

const pixels = (length: number) => Math.max(1, Math.round(length));
