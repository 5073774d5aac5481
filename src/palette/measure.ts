import { parseHex, type Rgb24 } from '../color/hex';
import { nearestIn } from '../color/nearest-color';
import type { Pixels } from '../image/pixels';
import type { Fidelity, Palette } from '../recipe';
import { divide } from './divide';
import { sample } from './sample';
import { betweenNeighbours, whole } from './surroundings';

/** ΔE00 up to which a pixel is on the palette, and up to which it is near. */
const ON_PALETTE = 5;
const NEAR = 10;
/** Looked at exactly; within about 0.2 points of looking at every pixel. */
const MOST_PIXELS = 40_000;

/**
 * How much of a picture is in the colours of a palette, shares of the seen area 0–1. The
 * background is as good as a swatch, and the soft edge between two swatches is shared by them.
 * A swatch's `share` is the area on it; `wanted` its weight in the palette. All 0 when nothing of
 * the picture can be seen or the palette is empty.
 */
export function measure(picture: Pixels, { swatches, background }: Palette): Fidelity {
  const colors = [...swatches, ...(background ? [background] : [])].map(({ hex }) => rgb24(hex));
  const nearest = nearestIn(colors, NEAR);
  const identify = (color: Rgb24) => {
    const found = nearest(color);
    return found && found.distance <= ON_PALETTE ? found.index : null;
  };
  const areas = new Float64Array(colors.length);
  let on = 0;
  let near = 0;
  let total = 0;

  sample([picture], MOST_PIXELS, (place) => {
    const { color, weight } = place;
    total += weight;
    const direct = identify(color);
    const found = direct === null ? betweenNeighbours(place, identify) : whole(direct);
    if (found) {
      on += weight;
      divide(areas, found, weight);
    } else if (nearest(color)) {
      near += weight;
    }
  });

  const shareOfAll = (area: number) => (total > 0 ? area / total : 0);
  return {
    onPalette: shareOfAll(on),
    near: shareOfAll(near),
    swatches: swatches.map(({ hex, weight }, index) => ({
      hex,
      wanted: weight,
      share: shareOfAll(areas[index] ?? 0),
    })),
  };
}

function rgb24(hex: string): Rgb24 {
  return parseHex(hex) ?? 0;
}
