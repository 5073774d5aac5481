import type { Rgb } from '../picture-job';
import { drift } from './drift';
import { field } from './field';
import { NearestColor } from './nearest-color';
import type { Pixels } from './pixels';
import type { Random } from './random';

export interface Restyle {
  input: Pixels;
  /** What the model would draw without an input. */
  fresh: Pixels;
  palette: readonly Rgb[];
  /** 0 keeps the input as it is; 1 leaves little of it. */
  strength: number;
  /** Every pixel is a palette colour in the end. */
  obedient: boolean;
}

/**
 * Redraws the input: its lines begin to wave, its colours are pulled onto the palette, and from
 * the middle of the range on patches of a fresh picture take its place.
 */
export function restyle(
  { input, fresh, palette, strength, obedient }: Restyle,
  random: Random,
): Pixels {
  const { width, height } = input;
  const unit = Math.min(width, height);
  const data = new Uint8Array(input.data.length);
  const nearest = new NearestColor(palette);
  const off = palette.map((rgb) => drift(rgb, palette, random));
  const wobbleX = field(random, unit * 0.22);
  const wobbleY = field(random, unit * 0.22);
  const patch = field(random, unit * 0.5);
  const stray = field(random, unit * 0.6);
  const wobble = unit * 0.02 * strength ** 1.5;
  const pull = obedient ? 1 : Math.min(1, 1.15 * strength ** 0.8);
  const cover = smooth(0.5, 1.05, strength) * 2.2 - 1.1;

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      const fromFresh = strength > 0.5 && patch(x, y) < cover;
      const sx = inside(x + wobble * wobbleX(x, y), width);
      const sy = inside(y + wobble * wobbleY(x, y), height);
      const from = fromFresh ? to : (sy * width + sx) * 4;
      const source = fromFresh ? fresh.data : input.data;
      const [r, g, b] = [source[from] ?? 0, source[from + 1] ?? 0, source[from + 2] ?? 0];
      const slot = nearest.of(r, g, b);
      const target = (!obedient && stray(x, y) > 0.62 ? off[slot] : palette[slot]) ?? [r, g, b];
      const part = fromFresh && !obedient ? 0 : pull;
      data[to] = r + (target[0] - r) * part;
      data[to + 1] = g + (target[1] - g) * part;
      data[to + 2] = b + (target[2] - b) * part;
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}

function inside(value: number, limit: number): number {
  return Math.min(limit - 1, Math.max(0, Math.round(value)));
}

function smooth(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
