import * as v from 'valibot';
import { parseJson } from './parse-json';

/** Shared plugin data: namespace and key. Anyone with the file can read it; a key is never in it. */
export const RECIPE_NAMESPACE = 'limn';
export const RECIPE_KEY = 'recipe';

const hex = v.custom<string>((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value));

export const swatch = v.object({
  hex,
  /** Share of the seen area, 0–1; the weights of a palette sum to 1. */
  weight: v.number(),
  source: v.picklist(['paint', 'style', 'variable', 'pixels']),
  name: v.optional(v.string()),
  /** Id of the style or variable. */
  id: v.optional(v.string()),
});
export type Swatch = v.InferOutput<typeof swatch>;

export const palette = v.object({ swatches: v.array(swatch), background: v.nullable(swatch) });
export type Palette = v.InferOutput<typeof palette>;

export const fidelity = v.object({
  /** Share of the pixels within ΔE00 5 of a swatch, and between 5 and 10. */
  onPalette: v.number(),
  near: v.number(),
  swatches: v.array(v.object({ hex, wanted: v.number(), share: v.number() })),
});
export type Fidelity = v.InferOutput<typeof fidelity>;

export const mode = v.picklist(['illustrate', 'restyle']);
export type Mode = v.InferOutput<typeof mode>;

export const routeName = v.picklist(['chat', 'images']);
export type RouteName = v.InferOutput<typeof routeName>;

export const RATIOS = ['1:1', '4:3', '3:4', '16:9', '9:16'] as const;
export const ratio = v.picklist(RATIOS);
export type Ratio = v.InferOutput<typeof ratio>;

/** What made a picture. It lives on the layer, in the file, and travels with it. */
export const recipe = v.object({
  version: v.literal(1),
  mode,
  prompt: v.string(),
  model: v.string(),
  route: routeName,
  palette,
  /** `null` for a restyle, which keeps its input's shape. */
  ratio: v.nullable(ratio),
  /** 0 stays close to the input, 1 is free; `null` without an input image. */
  strength: v.nullable(v.number()),
  /** USD as charged; `null` when the answer did not say. */
  cost: v.nullable(v.number()),
  fidelity: v.nullable(fidelity),
  /** ISO 8601. */
  date: v.string(),
});
export type Recipe = v.InferOutput<typeof recipe>;

/** What the sandbox adds when it places: its own fill, and what was there before. */
export const placedRecipe = v.object({
  ...recipe.entries,
  imageHash: v.string(),
  before: v.nullable(v.object({ fills: v.unknown(), fillStyleId: v.string() })),
});
export type PlacedRecipe = v.InferOutput<typeof placedRecipe>;

/** Reads a recipe from the file. Damaged, foreign or newer ones are `null`, never an error. */
export function parseRecipe(text: string): PlacedRecipe | null {
  const result = v.safeParse(placedRecipe, parseJson(text));
  return result.success ? result.output : null;
}
