import type { Random } from './random';

/** A slow, smooth field over the picture with values of about −1 to 1; `period` in pixels. */
export function field(random: Random, period: number): (x: number, y: number) => number {
  const waves = Array.from({ length: 4 }, () => {
    const turn = random.between(0, 2 * Math.PI);
    const pace = ((2 * Math.PI) / period) * random.between(0.6, 1.6);
    return { kx: Math.cos(turn) * pace, ky: Math.sin(turn) * pace, phase: random.between(0, 6.28) };
  });
  return (x, y) => {
    let sum = 0;
    for (const { kx, ky, phase } of waves) sum += Math.sin(x * kx + y * ky + phase);
    return sum / 2.4;
  };
}
