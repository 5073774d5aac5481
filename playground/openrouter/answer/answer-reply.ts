import { json, type Reply } from '../reply';
import type { Answered } from './answered';
import { chatAnswer } from './chat-answer';
import { chatEvents } from './event-stream';
import { imagesAnswer } from './images-answer';

/** How a finished job is answered when nothing goes wrong. */
export function answerReply(answered: Answered): Reply {
  const { job, generationId } = answered;
  if (job.route === 'images') return json(200, imagesAnswer(answered));
  const reply = job.stream ? chatEvents(answered) : json(200, chatAnswer(answered));
  return { ...reply, headers: { ...reply.headers, 'x-generation-id': generationId } };
}
