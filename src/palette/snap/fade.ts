import { linear } from '../../color/linear-light';
import type { Pixels } from '../../image/pixels';
import { wordsOf, type Snapped } from './canvas';

/** Fine enough that no level is lost on the way to light and back. */
const STEPS = 1 << 14;

/** Light for each level, and the level for each amount of light. */
const LIGHT = Float64Array.from({ length: 256 }, (_, level) => linear(level / 255) * (STEPS - 1));
const LEVEL = levels();

/**
 * A picture `amount`, 0–1, of the way to its snapped self. Light is mixed, so a pixel that keeps
 * its lightness keeps it all the way. What has become transparent is so from the start: colours
 * without their ground are no mixture any more.
 */
export function fade(picture: Pixels, snapped: Snapped, amount: number): Snapped {
  if (amount >= 1) return snapped;
  const source = wordsOf(picture);
  const target = source.slice();
  const goal = new Uint32Array(snapped.data.buffer);
  const share = amount > 0 ? amount : 0;
  let last = 0;
  let lastGoal = 0;
  let outcome = 0;
  for (let at = 0; at < target.length; at++) {
    const pixel = source[at] ?? 0;
    const end = goal[at] ?? 0;
    if (pixel === end) continue;
    if (pixel !== last || end !== lastGoal) {
      last = pixel;
      lastGoal = end;
      outcome = pixel >>> 24 === end >>> 24 ? between(pixel, end, share) : end;
    }
    target[at] = outcome;
  }
  return {
    width: picture.width,
    height: picture.height,
    data: new Uint8ClampedArray(target.buffer),
  };
}

function between(pixel: number, end: number, share: number): number {
  return (
    (pixel & 0xff000000) |
    (channel((pixel >> 16) & 255, (end >> 16) & 255, share) << 16) |
    (channel((pixel >> 8) & 255, (end >> 8) & 255, share) << 8) |
    channel(pixel & 255, end & 255, share)
  );
}

function channel(start: number, end: number, share: number): number {
  const light = LIGHT[start] ?? 0;
  return LEVEL[(light + ((LIGHT[end] ?? 0) - light) * share + 0.5) | 0] ?? 0;
}

function levels(): Uint8Array {
  const nearest = new Uint8Array(STEPS);
  for (let level = 0, light = 0; level < 256; level++) {
    const next = ((LIGHT[level] ?? 0) + (LIGHT[level + 1] ?? Number.POSITIVE_INFINITY)) / 2;
    for (; light < STEPS && light < next; light++) nearest[light] = level;
  }
  return nearest;
}
