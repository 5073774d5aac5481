import type { Between } from './surroundings';

/** Adds a pixel to the areas of the two colours it lies between. */
export function divide(areas: Float64Array, { from, to, share }: Between, weight: number): void {
  const part = Math.round(weight * share);
  areas[from] = (areas[from] ?? 0) + weight - part;
  areas[to] = (areas[to] ?? 0) + part;
}
