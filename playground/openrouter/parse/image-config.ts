import * as v from 'valibot';
import { refusal } from '../refusal';
import type { Reply } from '../reply';
import { issueText } from './issue-text';
import { rgb } from './rgb';

/** Unknown keys pass, but no value may be a boolean, a null or an object. */
const anyValue = v.record(
  v.string(),
  v.union([v.string(), v.number(), v.array(v.unknown())], 'Expected string, number or array'),
);

const known = v.object({
  aspect_ratio: v.optional(v.string()),
  strength: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  rgb_colors: v.optional(v.pipe(v.array(rgb), v.maxLength(10))),
  background_rgb_color: v.optional(rgb),
});

export type ImageConfig = v.InferOutput<typeof known>;

export function imageConfig(raw: Record<string, unknown>): ImageConfig | Reply {
  const values = v.safeParse(anyValue, raw);
  const parsed = values.success ? v.safeParse(known, raw) : values;
  if (parsed.success) return parsed.output;
  return refusal('invalid_request', `image_config.${issueText(parsed.issues[0])}`);
}
