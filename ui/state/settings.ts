import * as v from 'valibot';
import { DEFAULT_MODEL, MODELS } from '../../src/openrouter/models';
import { COUNTS } from '../../src/openrouter/picture-request';
import { parseJson } from '../../src/parse-json';
import { mode } from '../../src/recipe';

const share = v.custom<number>((value) => typeof value === 'number' && value >= 0 && value <= 1);

/** What comes back when the panel is opened again. Each field heals by itself. */
const settings = v.object({
  mode: v.fallback(mode, 'illustrate'),
  prompt: v.fallback(v.string(), ''),
  strength: v.fallback(share, 0.2),
  keepText: v.fallback(v.boolean(), true),
  model: v.fallback(v.picklist(MODELS.map(({ id }) => id)), DEFAULT_MODEL),
  count: v.fallback(v.picklist(COUNTS), 1),
});
export type Settings = v.InferOutput<typeof settings>;

export const DEFAULTS = parseSettings('{}');

/** Older, newer or damaged settings give what can be used of them. */
export function parseSettings(text: string | null): Settings {
  const result = v.safeParse(settings, parseJson(text ?? ''));
  return result.success ? result.output : DEFAULTS;
}
