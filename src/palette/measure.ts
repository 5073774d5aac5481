import type { Pixels } from '../image/pixels';
import type { Fidelity, Palette } from '../recipe';
import { divide } from './divide';
import { judgeOf } from './judge';
import { sample } from './sample';

/** Looked at exactly; within 0.3 points of looking at every pixel, under strong noise within one. */
export const MOST_PIXELS = 20_000;

/**
 * How much of a picture is in the colours of a palette, shares of the seen area 0–1. The
 * background is as good as a swatch, and the soft edge between two swatches is shared by them.
 * A swatch's `share` is the area on it; `wanted` its weight in the palette. All 0 when nothing of
 * the picture can be seen or the palette is empty.
 */
export function measure(picture: Pixels, { swatches, background }: Palette): Fidelity {
  const { judge } = judgeOf(hexesOf({ swatches, background }));
  const areas = new Float64Array(swatches.length + 1);
  let on = 0;
  let near = 0;
  let total = 0;

  sample([picture], MOST_PIXELS, (place) => {
    total += place.weight;
    const verdict = judge(place);
    if (verdict.at === 'on') {
      on += place.weight;
      divide(areas, verdict, place.weight);
    } else if (verdict.at === 'near') {
      near += place.weight;
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

/** All that a picture may show: the swatches, then the background. */
export function hexesOf({ swatches, background }: Palette): string[] {
  return [...swatches, ...(background ? [background] : [])].map(({ hex }) => hex);
}
