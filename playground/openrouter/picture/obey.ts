import type { Rgb } from '../picture-job';
import type { Size } from '../picture-size';
import type { Cast } from './cast';
import type { Painting } from './painting';
import type { Scene } from './scene';

/** Every shape in exactly its colour. */
export function obey(size: Size, scene: Scene, cast: Cast): Painting {
  return {
    ...size,
    ground: { rgb: colorOf(cast, 0) },
    shapes: scene.map(({ path, slot }) => ({ path, fill: { rgb: colorOf(cast, slot) } })),
  };
}

export function colorOf(cast: Cast, slot: number): Rgb {
  return cast.colors[slot] ?? cast.colors[0] ?? [128, 128, 128];
}
