import { DEFAULT_MODEL } from '../../src/openrouter/models';
import { COUNTS } from '../../src/openrouter/picture-request';
import { parseJson } from '../../src/parse-json';
import { STYLE_NAMES } from '../../src/prompt/styles';
import { mode } from '../../src/mode';
import { palette, ratio } from '../../src/recipe';
import {
  type Infer,
  type Parser,
  boolean,
  check,
  fallback,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../src/schema';

const size = object({ width: number, height: number });

const share = check((raw): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 1);

const savedPalette = object({ name: string, saved: boolean, palette });
export type SavedPalette = Infer<typeof savedPalette>;

/** One that is damaged costs no other. */
const savedPalettes: Parser<SavedPalette[]> = (raw) =>
  Array.isArray(raw) ? raw.flatMap((one: unknown) => savedPalette(one) ?? []) : undefined;

/** What comes back when the panel is opened again. Each field heals by itself. */
const settings = object({
  mode: fallback(mode, 'illustrate'),
  prompt: fallback(string, ''),
  strength: fallback(share, 0.2),
  keepText: fallback(boolean, true),
  /** Maybe one that is not offered now. */
  model: fallback(string, DEFAULT_MODEL),
  count: fallback(oneOf(COUNTS), 1),
  /** `null`: as the layer is shaped. */
  ratio: fallback(nullable(ratio), null),
  style: fallback(oneOf(STYLE_NAMES), 'none'),
  /** Ask for calm edges where much of them is cropped. */
  calmEdges: fallback(boolean, true),
  /** As Limn opens first. */
  size: fallback(size, { width: 320, height: 560 }),
  leaveRecipes: fallback(boolean, true),
  /** What was drawn before, newest first. */
  prompts: fallback(listOf(string), []),
  /** Colours are matched as pictures arrive; `null` until that has been offered. */
  match: fallback(nullable(boolean), null),
  /** The saved ones and, newest first, the last that were drawn with. */
  palettes: fallback(savedPalettes, []),
  /** Tell the model in words how much of each colour. */
  colorWords: fallback(boolean, false),
});
export type Settings = Infer<typeof settings>;

export const DEFAULTS = parseSettings('{}');

/** Older, newer or damaged settings give what can be used of them. */
export function parseSettings(text: string | null): Settings {
  return settings(parseJson(text ?? '')) ?? DEFAULTS;
}
