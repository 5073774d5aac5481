import type { Answered } from './answered';
import { usage } from './usage';

/** Body of `POST /api/v1/images`: raw base64, no id, no model. */
export function imagesAnswer(answered: Answered) {
  return {
    created: answered.created,
    data: answered.pictures.map(({ bytes, mediaType }) => ({
      b64_json: Buffer.from(bytes).toString('base64'),
      media_type: mediaType,
    })),
    usage: usage(answered),
  };
}
