import { dig, digList, digText } from './dig';
import type { PictureRequest, Route } from './picture-request';

/**
 * Chat completions: the only route with `strength`, one picture a call.
 * `modalities` is exactly `["image"]`: with text beside it OpenRouter finds no endpoint.
 */
export const chatRoute: Route = {
  name: 'chat',
  path: '/api/v1/chat/completions',
  body: (request) =>
    JSON.stringify({
      model: request.model,
      messages: [{ role: 'user', content: content(request) }],
      modalities: ['image'],
      image_config: imageConfig(request),
    }),
  // `delta` instead of `message` when the answer came as an event stream after all.
  pictures: (json) =>
    digList(json, 'choices')
      .flatMap((choice) => [dig(choice, 'message'), dig(choice, 'delta')])
      .flatMap((part) => [...digList(part, 'images'), ...digList(part, 'content')])
      .flatMap((image) => digText(image, 'image_url', 'url') ?? []),
};

function content({ prompt, input }: PictureRequest): unknown {
  if (!input) return prompt;
  return [
    { type: 'text', text: prompt },
    { type: 'image_url', image_url: { url: input.dataUrl } },
  ];
}

/** Values may be text, numbers or lists; a key without a value is left out, never null. */
function imageConfig({ ratio, colors, background, input }: PictureRequest): object {
  return {
    ...(ratio && { aspect_ratio: ratio }),
    ...(colors.length > 0 && { rgb_colors: colors }),
    ...(background && { background_rgb_color: background }),
    ...(input && { strength: input.strength }),
  };
}
