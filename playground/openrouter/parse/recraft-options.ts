import * as v from 'valibot';
import type { RecraftModel } from '../models';
import { providerRefusal } from '../refusal';
import type { Reply } from '../reply';
import { issueText } from './issue-text';
import { rgb } from './rgb';

const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const options = v.object({
  controls: v.optional(
    v.strictObject({
      colors: v.optional(
        v.pipe(
          v.array(v.object({ rgb, weight: v.optional(weight) })),
          v.maxLength(10),
          v.check(
            (colors) => colors.reduce((sum, color) => sum + (color.weight ?? 0), 0) <= 1.000001,
            'The weights of all colors must not exceed 1',
          ),
        ),
      ),
      background_color: v.optional(v.object({ rgb })),
    }),
  ),
});

export type RecraftOptions = v.InferOutput<typeof options>;

/**
 * The passed-through options, flat under the provider's name. Recraft refuses what its third
 * generation knew and its fourth does not; other keys are never passed on, so nobody sees them.
 */
export function recraftOptions(
  raw: Record<string, unknown>,
  model: RecraftModel,
): RecraftOptions | Reply {
  if ('style' in raw && model.generation === 'v4') {
    return providerRefusal(
      'invalid_request',
      `Recraft V4 doesn't support style '${String(raw.style)}'`,
    );
  }
  const parsed = v.safeParse(options, raw);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const key = v.getDotPath(issue) ?? '';
  return issue.type === 'strict_object'
    ? providerRefusal(
        'invalid_request',
        `Recraft V4 doesn't support the '${key.replace('controls.', '')}' control`,
      )
    : providerRefusal('invalid_request', issueText(issue));
}
