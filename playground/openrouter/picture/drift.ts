import type { Rgb } from '../picture-job';
import type { Random } from './random';
import { distance, fromTone, tone } from './tone';

/** ΔE00 from every colour of the palette that a drifted colour keeps at least. */
const CLEARLY_OFF = 8;

/** A colour near `rgb` that is clearly none of the palette: shifted, or now and then foreign. */
export function drift(rgb: Rgb, palette: readonly Rgb[], random: Random): Rgb {
  const from = tone(rgb);
  const sign = random.chance(0.5) ? 1 : -1;
  const turn = random.chance(0.25) ? random.between(70, 150) : random.between(18, 40);
  const lift = (from.l > 0.5 ? -1 : 1) * random.between(0.03, 0.09);
  for (let push = 1; push < 8; push += 0.5) {
    const chroma = Math.max(from.c, 0.035) * (0.9 + 0.15 * push);
    const color = fromTone(from.l + lift * push, chroma, from.h + sign * turn);
    if (palette.every((swatch) => distance(color, swatch) >= CLEARLY_OFF)) return color;
  }
  // A palette that is everywhere leaves one way out: what is farthest from all of it.
  const candidates = Array.from({ length: 48 }, () =>
    fromTone(random.between(0.15, 0.95), random.between(0, 0.2), random.between(0, 360)),
  );
  const nearest = (color: Rgb) => Math.min(...palette.map((swatch) => distance(color, swatch)));
  return candidates.reduce((best, color) => (nearest(color) > nearest(best) ? color : best));
}

/** A shade of `rgb` too close to tell: a change of light, not of colour. */
export function shade(rgb: Rgb, random: Random): Rgb {
  const { l, c, h } = tone(rgb);
  const sign = random.chance(0.5) ? 1 : -1;
  for (let lift = 0.03; lift > 0.004; lift *= 0.8) {
    const color = fromTone(l + sign * lift, c, h);
    if (distance(color, rgb) <= 2.4) return color;
  }
  return rgb;
}
