import type { Rgb24 } from '../color/hex';
import type { KnownColors } from './known-colors';
import { shareOf } from './mixture';
import type { Place } from './sample';
import { channelsApart } from './raster';
import { beside, betweenNeighbours, whole, type Between } from './surroundings';

/** Of more colours, any mixture could be one of some of them. */
const MOST_INKS = 200;
/** Below this share a mixture with a colour that is nowhere near is as likely chance. */
const LEAST_INK = 0.15;

/**
 * Tells which declared colours a pixel shows, and in what parts; `null` when it shows something
 * else. An edge is asked about before a near match: the grey between black and white is no grey.
 * A pixel is `calm` where no edge runs through it. `null` when nothing is declared.
 */
export function pixelLocator(
  { colors, identify, opaque }: KnownColors,
  blends: readonly (readonly [Rgb24, Rgb24])[],
): ((place: Place, calm: boolean) => Between | null) | null {
  if (colors.length === 0) return null;
  const positions = new Map(colors.map(({ rgb }, index) => [rgb, index]));

  return (place, calm) => {
    const { color } = place;
    const known = identify(color);
    if (known !== null && (calm || isExactly(known, color))) return whole(known);
    const edge = calm ? null : betweenNeighbours(place, identify);
    if (edge) return edge;
    if (known !== null) return whole(known);
    return inBlend(color) ?? (calm ? null : thinLine(place));
  };

  function isExactly(known: number, color: Rgb24): boolean {
    const rgb = colors[known]?.rgb;
    return rgb !== undefined && channelsApart(color, rgb) <= 1;
  }

  /** A pixel of a declared gradient belongs to the two stops it lies between. */
  function inBlend(color: Rgb24): Between | null {
    for (const [start, end] of blends) {
      const from = positions.get(start);
      const to = positions.get(end);
      const share = shareOf(color, start, end);
      if (from !== undefined && to !== undefined && share !== null) return { from, to, share };
    }
    return null;
  }

  /** Letters and hairlines are thinner than a pixel of a small render: only mixtures of them show. */
  function thinLine(place: Place): Between | null {
    const from = beside(place, identify);
    const ground = from === null ? undefined : colors[from];
    if (from === null || !ground) return null;
    let best: Between | null = null;
    for (const [to, { rgb }] of colors.slice(0, Math.min(opaque, MOST_INKS)).entries()) {
      const share = to === from ? null : shareOf(place.color, ground.rgb, rgb);
      // Of several the nearest, which needs the least of the unseen to be true.
      if (share !== null && share >= LEAST_INK && share > (best?.share ?? 0)) {
        best = { from, to, share };
      }
    }
    return best;
  }
}
