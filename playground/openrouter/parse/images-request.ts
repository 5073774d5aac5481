import * as v from 'valibot';
import { findModel } from '../models';
import type { PictureJob } from '../picture-job';
import { isRatio, RATIOS } from '../picture-size';
import { refusal } from '../refusal';
import type { Reply } from '../reply';
import { inputImage } from './input-image';
import { issueText } from './issue-text';
import { badPrompt } from './prompt';
import { recraftOptions } from './recraft-options';

/** Whatever else is in the body is dropped without a word, as the service does. */
const imagesBody = v.object({
  model: v.string(),
  prompt: v.string(),
  n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)), 1),
  aspect_ratio: v.optional(v.picklist([...RATIOS, 'auto']), 'auto'),
  input_references: v.optional(
    v.pipe(
      v.array(v.object({ type: v.literal('image_url'), image_url: v.object({ url: v.string() }) })),
      v.maxLength(1),
    ),
    [],
  ),
  provider: v.optional(
    v.object({
      options: v.optional(
        v.object({ recraft: v.optional(v.record(v.string(), v.unknown()), {}) }),
        {},
      ),
    }),
    {},
  ),
});

/** How far this route strays from its reference; it has no field for that, and strays far. */
const OWN_STRENGTH = 0.85;

/** An images request as a job, or the refusal it meets before any work. */
export function parseImagesRequest(body: unknown): PictureJob | Reply {
  const parsed = v.safeParse(imagesBody, body);
  if (!parsed.success) return refusal('invalid_request', issueText(parsed.issues[0]));
  const request = parsed.output;

  const model = findModel(request.model);
  if (!model) {
    return refusal('invalid_request', `${request.model} is not a valid model ID`);
  }
  const noPrompt = badPrompt(request.prompt, model);
  if (noPrompt) return noPrompt;
  const options = recraftOptions(request.provider.options.recraft, model);
  if ('status' in options) return options;

  const [reference] = request.input_references;
  if (reference && !model.takesInput) {
    return refusal('invalid_request', 'input_references: Expected at most 0 items, received 1');
  }
  const input = reference ? inputImage(reference.image_url.url) : null;
  if (input && 'status' in input) return input;
  return {
    route: 'images',
    model,
    prompt: request.prompt,
    count: request.n,
    ratio: isRatio(request.aspect_ratio) ? request.aspect_ratio : '1:1',
    colors: (options.controls?.colors ?? []).map((color) => color.rgb),
    background: options.controls?.background_color?.rgb ?? null,
    input,
    strength: OWN_STRENGTH,
    stream: false,
  };
}
