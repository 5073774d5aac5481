import { packRgb, type Rgb24 } from '../color/hex';
import { fromOklab, oklabDistance, toOklab, type Oklab } from '../color/oklab';
import type { WeightedColor } from './color-bins';

export function meanOf(members: readonly WeightedColor[]): Oklab {
  let [l, a, b, sum] = [0, 0, 0, 0];
  for (const { lab, weight } of members) {
    l += lab.l * weight;
    a += lab.a * weight;
    b += lab.b * weight;
    sum += weight;
  }
  return { l: l / sum, a: a / sum, b: b / sum };
}

/** Where on the line from one to the other a colour lies, 0–1 between them. */
export function along(lab: Oklab, from: Oklab, to: Oklab): number {
  const [l, a, b] = [to.l - from.l, to.a - from.a, to.b - from.b];
  const length = l * l + a * a + b * b;
  return ((lab.l - from.l) * l + (lab.a - from.a) * a + (lab.b - from.b) * b) / length;
}

/** How far a colour lies off that line, at this place of it. */
export function offLine(lab: Oklab, from: Oklab, to: Oklab, share: number): number {
  return oklabDistance(lab, {
    l: from.l + (to.l - from.l) * share,
    a: from.a + (to.a - from.a) * share,
    b: from.b + (to.b - from.b) * share,
  });
}

/** How far a colour lies off the mixtures of two others, as renderers mix them or as the eye does. */
export function offWay(step: Oklab, from: Oklab, to: Oklab): number {
  const share = along(step, from, to);
  if (share <= 0 || share >= 1) return Number.POSITIVE_INFINITY;
  const straight = offLine(step, from, to, share);
  const [start, end] = [fromOklab(from), fromOklab(to)];
  let bent = Number.POSITIVE_INFINITY;
  for (let part = 1; part < 8; part++) {
    bent = Math.min(bent, oklabDistance(step, toOklab(mix(start, end, part / 8))));
  }
  return Math.min(straight, bent);
}

function mix(from: Rgb24, to: Rgb24, share: number): Rgb24 {
  const level = (shift: number) => {
    const [start, end] = [(from >> shift) & 255, (to >> shift) & 255];
    return Math.round(start + (end - start) * share);
  };
  return packRgb(level(16), level(8), level(0));
}
