import { text, type Reply } from '../reply';
import type { Answered } from './answered';
import { imageParts } from './chat-answer';
import { usage } from './usage';

const COMMENT = ': OPENROUTER PROCESSING\n\n';

/** The chat answer as server-sent events: keep-alive comments, one huge line, the cost last. */
export function chatEvents(answered: Answered): Reply {
  const { generationId, created, job } = answered;
  const chunk = (rest: object) => ({
    id: generationId,
    object: 'chat.completion.chunk',
    created,
    model: job.model.id,
    provider: 'Recraft',
    ...rest,
  });
  const delta = { role: 'assistant', content: '', images: imageParts(answered) };
  const done = { finish_reason: 'stop', native_finish_reason: 'stop' };
  return eventStream([
    chunk({ choices: [{ index: 0, delta, finish_reason: null, native_finish_reason: null }] }),
    chunk({ choices: [{ index: 0, delta: { role: 'assistant', content: '' }, ...done }] }),
    chunk({ choices: [], usage: usage(answered) }),
  ]);
}

/** The images answer as the events of the models that do stream there. */
export function imagesEvents(answered: Answered): Reply {
  return eventStream(
    answered.pictures.map(({ bytes, mediaType }) => ({
      type: 'image_generation.completed',
      b64_json: Buffer.from(bytes).toString('base64'),
      media_type: mediaType,
      created: answered.created,
      usage: usage(answered),
    })),
  );
}

function eventStream(events: readonly object[]): Reply {
  const frames = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
  const body = [COMMENT, COMMENT, ...frames, 'data: [DONE]\n\n'].join('');
  return text(200, 'text/event-stream; charset=utf-8', body);
}
