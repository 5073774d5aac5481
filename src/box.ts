import { type Infer, number, object } from './schema';

/** In canvas pixels: the corner of the upright box around a layer, and the layer's own size. */
export const box = object({
  x: number,
  y: number,
  width: number,
  height: number,
});
export type Box = Infer<typeof box>;
