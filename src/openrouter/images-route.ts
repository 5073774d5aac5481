import { digList, digText } from './dig';
import type { PictureRequest, Route } from './picture-request';

/**
 * The dedicated image route: several pictures a call, no `strength`. It drops what it does not
 * know without a word, so the colours must stand exactly here, flat under the provider's name.
 */
export const imagesRoute: Route = {
  name: 'images',
  path: '/api/v1/images',
  body: (request) =>
    JSON.stringify({
      model: request.model,
      prompt: request.prompt,
      ...(request.ratio && { aspect_ratio: request.ratio }),
      n: request.count,
      ...(request.input && {
        input_references: [{ type: 'image_url', image_url: { url: request.input.dataUrl } }],
      }),
      provider: { options: { recraft: { controls: controls(request) } } },
    }),
  pictures: (json) =>
    digList(json, 'data').flatMap(
      (item) => digText(item, 'b64_json') ?? digText(item, 'url') ?? [],
    ),
};

function controls({ colors, background }: PictureRequest): object {
  return {
    ...(colors.length > 0 && { colors: colors.map((rgb) => ({ rgb })) }),
    ...(background && { background_color: { rgb: background } }),
  };
}
