import type { Rgb } from '../picture-job';
import type { Size } from '../picture-size';

/** One colour, or a change of colour from top to bottom; `at` counts pixels from the top. */
export type Fill = { rgb: Rgb } | { stops: readonly { at: number; rgb: Rgb }[] };

/** A composition with its colours settled. */
export interface Painting extends Size {
  ground: Fill;
  shapes: readonly { path: string; fill: Fill }[];
}
