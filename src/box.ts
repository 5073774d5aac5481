import * as v from 'valibot';

/** In canvas pixels: the corner of the upright box around a layer, and the layer's own size. */
export const box = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
});
export type Box = v.InferOutput<typeof box>;
