import { mode } from './mode';
import { parseJson } from './parse-json';
import { parsePlacement, type Placement } from './placement';
import {
  type Infer,
  boolean,
  check,
  listOf,
  literal,
  nullable,
  number,
  object,
  oneOf,
  optional,
  string,
} from './schema';

const hex = check((raw): raw is string => typeof raw === 'string' && /^#[0-9a-f]{6}$/.test(raw));

export const swatch = object({
  hex,
  /** Share of the seen area, 0–1; the weights of a palette sum to 1. */
  weight: number,
  source: oneOf(['paint', 'style', 'variable', 'pixels']),
  name: optional(string),
  /** Id of the style or variable. */
  id: optional(string),
});
export type Swatch = Infer<typeof swatch>;

export const palette = object({ swatches: listOf(swatch), background: nullable(swatch) });
export type Palette = Infer<typeof palette>;

export const fidelity = object({
  /** Share of the pixels within ΔE00 5 of a swatch, and between 5 and 10. */
  onPalette: number,
  near: number,
  swatches: listOf(object({ hex, wanted: number, share: number })),
});
export type Fidelity = Infer<typeof fidelity>;

export const routeName = oneOf(['chat', 'images']);
export type RouteName = Infer<typeof routeName>;

export const RATIOS = ['1:1', '4:3', '3:4', '16:9', '9:16'] as const;
export const ratio = oneOf(RATIOS);
export type Ratio = Infer<typeof ratio>;

/** How the colours of a picture were moved onto a palette. */
const snapping = object({
  method: oneOf(['keep-shading', 'exact', 'hue-only']),
  /** 0–1: how far on the way there. */
  amount: number,
  /** What became what. */
  pairs: listOf(object({ from: hex, to: hex })),
  /** What became of the ground. */
  ground: oneOf(['as-drawn', 'exact', 'transparent']),
  protectNeutrals: boolean,
  hardEdges: boolean,
});
export type Snapping = Infer<typeof snapping>;

/** What made a picture. It lives on the layer, in the file, and travels with it. */
export const recipe = object({
  version: literal(1),
  mode,
  prompt: string,
  model: string,
  route: routeName,
  palette,
  /** `null` for a restyle, which keeps its input's shape. */
  ratio: nullable(ratio),
  /** 0 stays close to the input, 1 is free; `null` without an input image. */
  strength: nullable(number),
  /** USD as charged; `null` when the answer did not say. */
  cost: nullable(number),
  fidelity: nullable(fidelity),
  /** Missing where the picture is as it came. */
  snapping: optional(snapping),
  /** ISO 8601. */
  date: string,
});
export type Recipe = Infer<typeof recipe>;

export type PlacedRecipe = Recipe & Placement;

/** Reads a recipe from the file. Damaged, foreign or newer ones are `null`, never an error. */
export function parseRecipe(text: string): PlacedRecipe | null {
  const made = recipe(parseJson(text));
  const placed = parsePlacement(text);
  return made && placed ? { ...made, ...placed } : null;
}
