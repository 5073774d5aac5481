import * as v from 'valibot';
import { findModel } from '../models';
import type { InputImage, PictureJob } from '../picture-job';
import { isRatio, RATIOS } from '../picture-size';
import { providerRefusal, refusal } from '../refusal';
import type { Reply } from '../reply';
import { imageConfig } from './image-config';
import { inputImage } from './input-image';
import { issueText } from './issue-text';
import { badPrompt } from './prompt';

const textPart = v.object({ type: v.literal('text'), text: v.string() });
const imagePart = v.object({
  type: v.literal('image_url'),
  image_url: v.object({ url: v.string() }),
});

const chatBody = v.looseObject({
  model: v.string(),
  messages: v.pipe(
    v.array(
      v.looseObject({
        role: v.picklist(['system', 'developer', 'user', 'assistant']),
        content: v.union([v.string(), v.array(v.variant('type', [textPart, imagePart]))]),
      }),
    ),
    v.minLength(1),
  ),
  modalities: v.optional(v.array(v.string()), ['text']),
  image_config: v.optional(v.record(v.string(), v.unknown()), {}),
  stream: v.optional(v.boolean(), false),
});

/** A chat request as a job, or the refusal it meets before any work. */
export function parseChatRequest(body: unknown): PictureJob | Reply {
  const parsed = v.safeParse(chatBody, body);
  if (!parsed.success) return refusal('invalid_request', issueText(parsed.issues[0]));
  const request = parsed.output;

  const model = findModel(request.model);
  if (!model) {
    return refusal('invalid_request', `${request.model} is not a valid model ID`);
  }
  const { modalities } = request;
  if (modalities.length !== 1 || modalities[0] !== 'image') return noEndpoint(modalities);
  if ('tools' in request || 'plugins' in request) {
    return refusal('not_found', 'No endpoints found that support tool use.');
  }

  const parts = request.messages.flatMap(({ content }) =>
    typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content,
  );
  const prompt = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
  const urls = parts.flatMap((part) => (part.type === 'image_url' ? [part.image_url.url] : []));
  const noPrompt = badPrompt(prompt, model);
  if (noPrompt) return noPrompt;

  const input = onlyInput(urls, model.takesInput);
  if (input && 'status' in input) return input;
  const config = imageConfig(request.image_config);
  if ('status' in config) return config;
  const { aspect_ratio: ratio = '1:1', strength } = config;
  if (!isRatio(ratio)) {
    return providerRefusal(
      'invalid_request',
      `Invalid aspect_ratio '${ratio}': expected one of ${RATIOS.join(', ')}`,
    );
  }
  if (strength !== undefined && !input) {
    return providerRefusal('invalid_request', "'strength' needs an input image");
  }
  return {
    route: 'chat',
    model,
    prompt,
    count: 1,
    ratio,
    colors: config.rgb_colors ?? [],
    background: config.background_rgb_color ?? null,
    input,
    strength: strength ?? 0.2,
    stream: request.stream,
  };
}

function noEndpoint(modalities: readonly string[]): Reply {
  return refusal(
    'not_found',
    `No endpoints found that support the requested output modalities: ${modalities.join(', ')}`,
    {
      metadata: {
        routing_funnel: [{ step: 'Filter by Model Output Modalities', remaining: 0 }],
        failed_routing_step: 'Filter by Model Output Modalities',
      },
    },
  );
}

function onlyInput(urls: readonly string[], takesInput: boolean): InputImage | Reply | null {
  const [url] = urls;
  if (url === undefined) return null;
  if (!takesInput) return refusal('not_found', 'No endpoints found that support image input');
  if (urls.length > 1) {
    return providerRefusal('invalid_request', `Expected at most 1 image, received ${urls.length}`);
  }
  return inputImage(url);
}
