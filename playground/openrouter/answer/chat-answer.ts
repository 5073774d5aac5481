import type { Answered } from './answered';
import { usage } from './usage';

/** The picture element both of a message and of a streamed delta. */
export function imageParts({ pictures }: Answered) {
  return pictures.map(({ bytes, mediaType }) => ({
    type: 'image_url',
    image_url: { url: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}` },
  }));
}

/** Body of `POST /api/v1/chat/completions`. */
export function chatAnswer(answered: Answered) {
  return {
    id: answered.generationId,
    object: 'chat.completion',
    created: answered.created,
    model: answered.job.model.id,
    provider: 'Recraft',
    system_fingerprint: null,
    choices: [
      {
        index: 0,
        logprobs: null,
        finish_reason: 'stop',
        native_finish_reason: 'stop',
        message: {
          role: 'assistant',
          content: '',
          refusal: null,
          reasoning: null,
          images: imageParts(answered),
        },
      },
    ],
    usage: usage(answered),
  };
}
