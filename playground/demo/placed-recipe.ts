import * as v from 'valibot';

/** Where the plugin says what made a picture. */
export const NAMESPACE = 'limn';
export const KEY = 'recipe';

const swatch = v.object({
  hex: v.string(),
  weight: v.number(),
  source: v.string(),
  name: v.optional(v.string()),
});

/** As much of the recipe on a layer as the report tells, read from outside. */
const placedRecipe = v.object({
  palette: v.object({ swatches: v.array(swatch), background: v.nullable(swatch) }),
  cost: v.nullable(v.number()),
  fidelity: v.nullable(
    v.object({
      onPalette: v.number(),
      near: v.number(),
      swatches: v.array(v.object({ hex: v.string(), wanted: v.number(), share: v.number() })),
    }),
  ),
  imageHash: v.string(),
});
export type PlacedRecipe = v.InferOutput<typeof placedRecipe>;

export function readRecipe(text: string): PlacedRecipe {
  return v.parse(placedRecipe, JSON.parse(text));
}
