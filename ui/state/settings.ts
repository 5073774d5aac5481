import * as v from 'valibot';
import { DEFAULT_MODEL, MODELS } from '../../src/openrouter/models';
import { mode } from '../../src/recipe';

/** What comes back when the panel is opened again. Each field heals by itself. */
export const settings = v.object({
  mode: v.fallback(mode, 'illustrate'),
  prompt: v.fallback(v.string(), ''),
  strength: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.2),
  keepText: v.fallback(v.boolean(), true),
  model: v.fallback(v.picklist(MODELS.map((model) => model.id)), DEFAULT_MODEL),
  count: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)), 1),
});
export type Settings = v.InferOutput<typeof settings>;

export const DEFAULTS = v.parse(settings, {});

/** Older, newer or damaged settings give what can be used of them. */
export function parseSettings(text: string | null): Settings {
  try {
    const result = v.safeParse(settings, JSON.parse(text ?? '{}'));
    return result.success ? result.output : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}
