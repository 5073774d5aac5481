import { toCielab } from '../../color/cielab';
import { ciede2000 } from '../../color/ciede2000';
import { parseHex, type Rgb24 } from '../../color/hex';
import { GROUND, NOWHERE, placeOfRow, swapped, withAlphaOf, type Canvas } from './canvas';
import type { Target } from './color-map';
import type { SnapOptions } from './options';

/** ΔE00 to the background swatch up to which a pixel may be ground. */
const NEAR = 10;

/**
 * Makes the ground one colour, or nothing: the pixels that are near the background swatch and
 * joined, side by side, to the edge of the picture.
 */
export function layGround(
  canvas: Canvas,
  targets: readonly Target[],
  { ground, color }: NonNullable<SnapOptions['background']>,
): void {
  const from = parseHex(color);
  if (ground === 'as-drawn' || from === null) return;
  const to = targets.find((target) => target.from === from)?.to ?? from;
  const { width, height, places, stride, source, target } = canvas;
  const near = nearTo(from);
  const open = new Int32Array(width * height);
  let count = 0;

  const visit = (x: number, y: number) => {
    const place = placeOfRow(y, stride) + x;
    const at = y * width + x;
    const pixel = source[at] ?? 0;
    const state = places[place];
    if (state === GROUND || state === NOWHERE || !near(swapped(pixel))) return;
    places[place] = GROUND;
    target[at] = ground === 'transparent' ? 0 : withAlphaOf(pixel, to);
    open[count++] = at;
  };

  for (let x = 0; x < width; x++) {
    visit(x, 0);
    visit(x, height - 1);
  }
  for (let y = 0; y < height; y++) {
    visit(0, y);
    visit(width - 1, y);
  }
  while (count > 0) {
    const at = open[--count] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    if (x > 0) visit(x - 1, y);
    if (x < width - 1) visit(x + 1, y);
    if (y > 0) visit(x, y - 1);
    if (y < height - 1) visit(x, y + 1);
  }
}

/** Looked up by cells of four levels a channel. */
function nearTo(color: Rgb24): (other: Rgb24) => boolean {
  const lab = toCielab(color);
  const cells = new Uint8Array(1 << 18);
  return (other) => {
    const cell = ((other >> 6) & 0x3f000) | ((other >> 4) & 0xfc0) | ((other >> 2) & 63);
    const known = cells[cell] ?? 0;
    if (known > 0) return known === 2;
    const isNear = ciede2000(toCielab((other & 0xfcfcfc) | 0x020202), lab) <= NEAR;
    cells[cell] = isNear ? 2 : 1;
    return isNear;
  };
}
