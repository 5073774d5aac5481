import { nearestDistance } from '../../color/nearest-distance';
import type { Rgb24 } from '../../color/hex';
import { shareInRgb, shareOf } from '../mixture';
import { GROUND, NOWHERE, REACH, swapped, withAlphaOf, type Canvas } from './canvas';
import type { Target } from './color-map';
import { isSoft } from './soft';
import type { SnapOptions } from './options';
import { visitRestless } from './visit-restless';

interface EdgeOptions {
  readonly targets: readonly Target[];
  readonly hardEdges: boolean;
  readonly background: SnapOptions['background'];
}

/** A mixture that is drawn already is off the line by rounding only, in levels. */
const ROUNDING = 1;

/**
 * Draws the soft edges again: a pixel between two colours becomes the same mixture of what those
 * have become, or with `hardEdges` the nearer of them. By itself it would fall to a third colour.
 */
export function drawEdges(canvas: Canvas, { targets, hardEdges, background }: EdgeOptions): void {
  const { width, source, target, places, stride } = canvas;
  const distanceBefore = nearestDistance(targets.map(({ from }) => from));
  const distanceAfter = nearestDistance(targets.map(({ to }) => to));
  const cuts = background?.ground === 'transparent';
  /** Colours that are what they should be; no pair of a picture that is being recoloured. */
  const still = new Int32Array(256).fill(-1);
  for (const [pair, { from, to }] of targets.entries()) if (from === to) still[pair] = to;
  if (background?.ground === 'exact') still[GROUND] = groundColor(targets, background.color);

  visitRestless(canvas, (at, place) => {
    const own = places[place] ?? NOWHERE;
    const color = swapped(source[at] ?? 0);
    if (own === NOWHERE || own === GROUND || color === still[own]) return;
    if (!hardEdges && isKept(at, place)) target[at] = source[at] ?? 0;
    else if (isSoft(canvas, at, place)) redraw(at, place, color);
  });

  /** Whether the pixel is a mixture of two colours, at its sides, that are what they should be. */
  function isKept(at: number, place: number): boolean {
    const color = swapped(source[at] ?? 0);
    for (let reach = 1; reach <= REACH; reach++) {
      if (isStillBetween(color, at, place, reach, reach)) return true;
      if (isStillBetween(color, at, place, reach * width, reach * stride)) return true;
    }
    return false;
  }

  function isStillBetween(
    color: Rgb24,
    at: number,
    place: number,
    far: number,
    away: number,
  ): boolean {
    const before = places[place - away] ?? NOWHERE;
    const behind = places[place + away] ?? NOWHERE;
    const start = still[before] ?? -1;
    const end = still[behind] ?? -1;
    if (before === behind || start < 0 || end < 0) return false;
    return (
      swapped(source[at - far] ?? 0) === start &&
      swapped(source[at + far] ?? 0) === end &&
      shareInRgb(color, start, end, ROUNDING) !== null
    );
  }

  function redraw(at: number, place: number, color: Rgb24): void {
    for (let reach = 1; reach <= REACH; reach++) {
      if (redrawBetween(at, place, color, reach, reach)) return;
      if (redrawBetween(at, place, color, reach * width, reach * stride)) return;
    }
  }

  function redrawBetween(
    at: number,
    place: number,
    color: Rgb24,
    far: number,
    away: number,
  ): boolean {
    const before = places[place - away] ?? NOWHERE;
    const behind = places[place + away] ?? NOWHERE;
    if (before === behind || before === NOWHERE || behind === NOWHERE) return false;
    const [one, other] = [swapped(source[at - far] ?? 0), swapped(source[at + far] ?? 0)];
    if (!isFirm(at - far, place - away) || !isFirm(at + far, place + away)) return false;
    const share = shareOf(color, one, other);
    if (share === null) return false;

    const start = target[at - far] ?? 0;
    const end = target[at + far] ?? 0;
    if (hardEdges) {
      const side = share < 0.5 ? start : end;
      target[at] = side === 0 ? 0 : withAlphaOf(source[at] ?? 0, swapped(side));
    } else if (cuts && (before === GROUND || behind === GROUND)) {
      const seen = before === GROUND ? share : 1 - share;
      const alpha = Math.round(((source[at] ?? 0) >>> 24) * seen);
      target[at] = alpha === 0 ? 0 : (alpha << 24) | swapped(swapped(start || end));
    } else {
      const mixed = mixedNoFurther(color, swapped(start), swapped(end), share);
      if (mixed !== null) target[at] = withAlphaOf(source[at] ?? 0, mixed);
    }
    return true;
  }

  /** One of two colours, and not itself an edge: what it has become by itself stands. */
  function isFirm(at: number, place: number): boolean {
    if (places[place] === GROUND) return true;
    return !isSoft(canvas, at, place) && (hardEdges || !isKept(at, place));
  }

  /** The mixture, or one closer to its nearer end where it would be further from every swatch. */
  function mixedNoFurther(color: Rgb24, start: Rgb24, end: Rgb24, share: number): Rgb24 | null {
    const allowed = distanceBefore(color);
    const nearer = share < 0.5 ? 0 : 1;
    for (let pull = 1; pull >= 0.25; pull /= 2) {
      const mixed = mix(start, end, nearer + (share - nearer) * pull);
      if (distanceAfter(mixed) <= allowed) return mixed;
    }
    return null;
  }
}

function groundColor(targets: readonly Target[], hex: string): Rgb24 {
  const from = Number.parseInt(hex.slice(1), 16);
  return targets.find((target) => target.from === from)?.to ?? from;
}

/** As renderers blend edges: level by level. */
function mix(start: Rgb24, end: Rgb24, share: number): Rgb24 {
  const level = (shift: number) => {
    const first = (start >> shift) & 255;
    return Math.round(first + (((end >> shift) & 255) - first) * share) << shift;
  };
  return level(16) | level(8) | level(0);
}
