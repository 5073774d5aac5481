import type { Pixels } from '../../image/pixels';
import { canvasOf, type Snapped } from './canvas';
import type { Target } from './color-map';
import { drawEdges } from './edges';
import { fade } from './fade';
import { scoreHolder, takeBack } from './hold-score';
import { layGround } from './ground';
import { lookup, MOST_PAIRS } from './lookup';
import { mapColors } from './map-colors';
import { DEFAULT_SNAP, type SnapOptions } from './options';
import { parsePairs, type Pair } from './pair';
import { visitRestless } from './visit-restless';

/**
 * Moves the colours of a picture onto a palette, into a new picture of the same size: `amount` of
 * the way, 0–1. Alpha stays too, unless the ground is to be transparent. Without a pair nothing moves.
 */
export function snap(
  picture: Pixels,
  pairs: readonly Pair[],
  { amount = 1, ...options }: Partial<SnapOptions> & { readonly amount?: number } = {},
): Snapped {
  const snapped = fade(picture, snapper(pairs, options)(picture), amount);
  const targets = parsePairs(pairs);
  if (amount > 0 && amount < 1 && isPlain(targets)) {
    takeBack(picture, snapped, targets);
    const hold = scoreHolder(picture, snapped, targets);
    for (let at = 0; at < picture.width * picture.height; at++) {
      hold(at, at % picture.width, Math.floor(at / picture.width));
    }
  }
  return snapped;
}

/**
 * The same all the way, for several pictures in turn: what is learnt about colours is kept, so a
 * preview prepares for the full size. See {@link fade} for the way there.
 */
export function snapper(
  pairs: readonly Pair[],
  options: Partial<SnapOptions> = {},
): (picture: Pixels) => Snapped {
  const { method, protectNeutrals, hardEdges, background } = { ...DEFAULT_SNAP, ...options };
  const targets = parsePairs(pairs).slice(0, MOST_PAIRS);
  const map = lookup(targets, method, protectNeutrals);

  return (picture) => {
    const canvas = canvasOf(picture);
    if (targets.length > 0) {
      mapColors(canvas, map);
      if (background) layGround(canvas, targets, background);
      drawEdges(canvas, { targets, hardEdges, background });
    }
    const snapped = { width: picture.width, height: picture.height, data: canvas.bytes };
    if (method !== 'exact' && isPlain(targets)) {
      const hold = scoreHolder(picture, snapped, targets);
      visitRestless(canvas, (at, _, x, y) => hold(at, x, y));
    }
    return snapped;
  };
}

/** Only a picture that keeps its palette can be measured by one before and after. */
function isPlain(targets: readonly Target[]): boolean {
  return targets.every(({ from, to }) => from === to);
}
