import type { Size } from '../../picture-size';
import type { Random } from '../random';

/** A soft skyline across the picture: `steps` rises and falls around `level`, in shares of the height. */
export function ridge(
  { width, height }: Size,
  random: Random,
  level: number,
  swing: number,
  steps: number,
): [number, number][] {
  const phase = random.chance(0.5) ? 1 : -1;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const side = i % 2 === 0 ? phase : -phase;
    const x = (width * (i + (i === 0 || i === steps ? 0 : random.between(-0.22, 0.22)))) / steps;
    return [x, height * (level + side * swing * random.between(0.45, 1))];
  });
}

/** Height of a ridge at `x`, straight between its points. */
export function heightAt(points: readonly (readonly [number, number])[], x: number): number {
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1] ?? [0, 0];
    const [bx, by] = points[i] ?? [0, 0];
    if (x <= bx) {
      const t = (x - ax) / (bx - ax || 1);
      return ay + (by - ay) * t * t * (3 - 2 * t);
    }
  }
  return points.at(-1)?.[1] ?? 0;
}
