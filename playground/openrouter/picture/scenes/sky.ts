import type { Size } from '../../picture-size';
import type { Cast } from '../cast';
import { bird, circle, pill } from '../outline';
import type { Random } from '../random';
import type { Shape } from '../scene';

/** A sun with a halo, off the middle. */
export function sun({ width, height }: Size, cast: Cast, random: Random, y: number): Shape[] {
  const r = Math.min(width, height) * random.between(0.11, 0.16);
  const x = width * (random.chance(0.5) ? random.between(0.22, 0.36) : random.between(0.62, 0.76));
  const halo = cast.depth[0] ?? 0;
  return [
    { path: circle(x, height * y, r * 1.55), slot: halo },
    { path: circle(x, height * y, r), slot: cast.accent },
  ];
}

/** A few flat clouds made of pills. */
export function clouds({ width, height }: Size, slot: number, random: Random): Shape[] {
  const unit = Math.min(width, height);
  return Array.from({ length: random.whole(2, 3) }, (_, i) => {
    const long = unit * random.between(0.16, 0.28);
    const thick = unit * 0.035;
    const x = width * (0.06 + (i + random.between(0, 0.7)) * 0.3);
    const y = height * random.between(0.08, 0.28);
    return [
      { path: pill(x, y, long, thick), slot },
      { path: pill(x + long * 0.25, y - thick * 0.9, long * 0.5, thick), slot },
      { path: pill(x - long * 0.2, y + thick * 0.9, long * 0.8, thick), slot },
    ];
  }).flat();
}

/** A small flock, far away. */
export function birds({ width, height }: Size, slot: number, random: Random): Shape[] {
  const unit = Math.min(width, height);
  const [x0, y0] = [width * random.between(0.3, 0.6), height * random.between(0.14, 0.3)];
  return Array.from({ length: random.whole(3, 5) }, (_, i) => {
    const wing = unit * random.between(0.014, 0.022);
    const x = x0 + i * unit * 0.055;
    const y = y0 + random.between(-1, 1) * unit * 0.03;
    return { path: bird(x, y, wing), slot };
  });
}
