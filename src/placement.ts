import { parseJson } from './parse-json';
import { type Infer, check, nullable, object, string } from './schema';

/** Shared plugin data: namespace and key. Anyone with the file can read it; a key is never in it. */
export const RECIPE_NAMESPACE = 'limn';
export const RECIPE_KEY = 'recipe';

/** What the sandbox adds to a recipe when it places, and all it ever reads of one. */
const placement = object({
  /** Its own fill. */
  imageHash: string,
  /** What *Original* brings back; `null` on a layer Limn made. */
  before: nullable(
    object({
      /** Figma's paints, which are Figma's to judge. */
      fills: check((raw): raw is readonly unknown[] => Array.isArray(raw)),
      fillStyleId: string,
    }),
  ),
});
export type Placement = Infer<typeof placement>;

/** Of whatever version, and however damaged the rest: *Original* needs no more. */
export function parsePlacement(text: string): Placement | null {
  return placement(parseJson(text)) ?? null;
}
