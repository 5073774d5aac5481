import type { Size } from '../picture-size';
import type { Cast } from './cast';
import type { Random } from './random';

/** A filled outline; later shapes lie over earlier ones. */
export interface Shape {
  /** SVG path data in pixels. */
  path: string;
  /** Which colour of the cast. */
  slot: number;
}

export type Scene = readonly Shape[];

/** Composes a picture. The ground, slot 0, is already there. */
export type Compose = (size: Size, cast: Cast, random: Random) => Shape[];
