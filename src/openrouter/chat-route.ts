import { parseDataUrl } from '../image/data-url';
import { digList, digText } from './dig';
import type { EncodedPicture, PictureRequest, Route } from './picture-request';

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
    digList(json, 'choices').flatMap((choice) =>
      ['message', 'delta'].flatMap((part) => digList(choice, part, 'images').flatMap(picture)),
    ),
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

function picture(image: unknown): EncodedPicture[] {
  const url = digText(image, 'image_url', 'url');
  if (url === null) return [];
  const data = parseDataUrl(url);
  if (!data) return [{ kind: 'url', url }];
  return [{ kind: 'base64', base64: data.base64, mediaType: data.mediaType || null }];
}
