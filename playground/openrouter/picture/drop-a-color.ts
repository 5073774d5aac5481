import type { Cast } from './cast';
import { colorOf } from './obey';
import type { Random } from './random';
import type { Scene } from './scene';
import { distance } from './tone';

/** Now and then one of four or more colours is forgotten; the nearest one takes its place. */
export function dropAColor(scene: Scene, cast: Cast, random: Random): Scene {
  if (cast.colors.length < 4 || !random.chance(0.2)) return scene;
  const figures = cast.colors.map((_, slot) => slot).slice(1);
  const forgotten = random.pick(figures);
  const apart = (slot: number) => distance(colorOf(cast, slot), colorOf(cast, forgotten));
  const others = figures.filter((slot) => slot !== forgotten);
  const instead = others.reduce((best, slot) => (apart(slot) < apart(best) ? slot : best));
  return scene.map((shape) => (shape.slot === forgotten ? { ...shape, slot: instead } : shape));
}
