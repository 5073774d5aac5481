import type { Cast } from './cast';
import type { Random } from './random';
import type { Scene } from './scene';

/** Now and then one of four or more colours is forgotten; a neighbour takes its place. */
export function dropAColor(scene: Scene, cast: Cast, random: Random): Scene {
  if (cast.colors.length < 4 || !random.chance(0.2)) return scene;
  const slots = cast.colors.map((_, slot) => slot).slice(1);
  const [forgotten, instead = 0] = random.shuffled(slots);
  return scene.map((shape) => (shape.slot === forgotten ? { ...shape, slot: instead } : shape));
}
