import type { Answered } from '../answer/answered';
import { chatEvents, imagesEvents } from '../answer/event-stream';
import { text, type Reply } from '../reply';
import { answerFault, DISCONNECTED, KIND, onChat } from './answer-fault';
import type { Fault } from './fault';

/** Server-sent events where JSON was asked for. */
export const UNASKED_EVENTS: readonly Fault[] = [
  answerFault(
    'events',
    'Server-sent events come although none were asked for.',
    KIND.charged,
    events,
  ),
  answerFault(
    'events-without-end',
    'The events stop right after the picture, without the last blank line.',
    KIND.chargedAndMalformed,
    (answered) => {
      const reply = events(answered);
      const body = String(reply.body);
      const picture = body.indexOf('data: ');
      return { ...reply, body: body.slice(0, body.indexOf('\n', picture)) };
    },
  ),
  answerFault(
    'events-error',
    'The events end in an error instead of a picture.',
    onChat(KIND.free),
    ({ generationId, created, job }) =>
      text(
        200,
        'text/event-stream; charset=utf-8',
        `: OPENROUTER PROCESSING\n\ndata: ${JSON.stringify({
          id: generationId,
          object: 'chat.completion.chunk',
          created,
          model: job.model.id,
          provider: 'Recraft',
          error: DISCONNECTED,
          choices: [{ index: 0, delta: { content: '' }, finish_reason: 'error' }],
        })}\n\n`,
      ),
  ),
];

function events(answered: Answered): Reply {
  return answered.job.route === 'chat' ? chatEvents(answered) : imagesEvents(answered);
}
