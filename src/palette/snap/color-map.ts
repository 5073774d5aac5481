import { toCielab, type Cielab } from '../../color/cielab';
import { ciede2000 } from '../../color/ciede2000';
import { fromCielab } from '../../color/from-cielab';
import type { Rgb24 } from '../../color/hex';
import type { Method } from './options';

export interface Target {
  readonly from: Rgb24;
  readonly to: Rgb24;
}

/** Where a colour goes, and the position of its pair. */
interface Mapped {
  readonly pair: number;
  readonly color: Rgb24;
  /** ΔE00 to the nearest `from`, and how much further away the second is, up to {@link LEAD}. */
  readonly distance: number;
  readonly lead: number;
  /** ΔE00 from what the method would give to the pair's `to`, taken or not; infinite without any. */
  readonly left: number;
}

/** No method asks for more: ΔE00 by which one swatch is clearly nearer than the next. */
export const LEAD = 2.5;
/** Lightness, 0–100, within which a pixel is as light as its swatch: grain and compression. */
const GRAIN = 1.5;
/** Chroma below which a colour is a grey. */
export const NEUTRAL = 8;

/**
 * The exact map of one colour. Its outcome is never further (ΔE00) from the `to` of its pair than
 * the colour was from the `from`; where the method would do so, the colour stays.
 */
export function colorMap(targets: readonly Target[], method: Method, protectNeutrals: boolean) {
  const froms = targets.map(({ from }) => toCielab(from));
  const tos = targets.map(({ to }) => toCielab(to));

  return (color: Rgb24): Mapped => {
    const lab = toCielab(color);
    const { pair, distance, lead } = nearest(lab, froms);
    const [target, from, to] = [targets[pair], froms[pair], tos[pair]];
    const stays: Mapped = { pair, color, distance, lead, left: Number.POSITIVE_INFINITY };
    if (!target || !from || !to) return stays;
    if (protectNeutrals && chroma(lab) < NEUTRAL && chroma(to) >= NEUTRAL) return stays;
    const moved = move(lab, from, to, target.to, method);
    if (moved === null) return stays;
    const left = moved === target.to ? 0 : ciede2000(toCielab(moved), to);
    return { pair, color: left <= distance ? moved : color, distance, lead, left };
  };
}

/** `null`: the colour stays. */
function move(lab: Cielab, from: Cielab, to: Cielab, exact: Rgb24, method: Method): Rgb24 | null {
  switch (method) {
    case 'exact':
      return exact;
    case 'keep-shading':
      return shaded(lab.l, from, to, exact);
    case 'hue-only': {
      const swatch = chroma(to);
      if (swatch < NEUTRAL) return null;
      const scale = chroma(lab) / swatch;
      return fromCielab({ l: lab.l, a: to.a * scale, b: to.b * scale });
    }
  }
}

/** The swatch in the light of a pixel: L′ = L_to + L − L_from, small differences taken as none. */
export function shaded(lightness: number, from: Cielab, to: Cielab, exact: Rgb24): Rgb24 {
  const step = lightness - from.l;
  const light = Math.sign(step) * Math.max(0, Math.abs(step) - GRAIN);
  if (light === 0) return exact;
  return fromCielab({ l: Math.min(100, Math.max(0, to.l + light)), a: to.a, b: to.b });
}

function nearest(lab: Cielab, colors: readonly Cielab[]) {
  let pair = 0;
  let distance = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of colors.entries()) {
    // ΔE00 is never below its lightness part, whose divisor is at most 1.75.
    if (Math.abs(candidate.l - lab.l) > Math.min(second, distance + LEAD) * 1.75) continue;
    const away = ciede2000(lab, candidate);
    if (away < distance) {
      second = distance;
      distance = away;
      pair = index;
    } else if (away < second) {
      second = away;
    }
  }
  return { pair, distance, lead: second - distance };
}

export function chroma({ a, b }: Cielab): number {
  return Math.hypot(a, b);
}
