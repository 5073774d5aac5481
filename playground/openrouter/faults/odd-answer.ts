import { answerReply } from '../answer/answer-reply';
import type { Answered } from '../answer/answered';
import { chatAnswer } from '../answer/chat-answer';
import { imagesAnswer } from '../answer/images-answer';
import { json, type Reply } from '../reply';
import { answerFault, KIND, onChat, onImages, withMessage } from './answer-fault';
import type { Fault } from './fault';

/** The answer of the route with its `usage` replaced; `undefined` leaves the field out. */
function withUsage(answered: Answered, usage: unknown): Reply {
  const answer = answered.job.route === 'chat' ? chatAnswer(answered) : imagesAnswer(answered);
  return json(200, { ...answer, usage });
}

/** Charged answers whose picture is there, though not quite as documented. */
export const ODD_ANSWERS: readonly Fault[] = [
  answerFault('usage-missing', 'The picture comes without its cost.', KIND.charged, (answered) =>
    withUsage(answered, undefined),
  ),
  answerFault(
    'usage-null',
    'The picture comes with `usage: null`.',
    KIND.chargedAndMalformed,
    (answered) => withUsage(answered, null),
  ),
  answerFault('usage-partial', 'The usage has tokens but no cost.', KIND.charged, (answered) =>
    withUsage(answered, { prompt_tokens: 16, completion_tokens: 4175, total_tokens: 4191 }),
  ),
  answerFault('usage-odd', 'The cost is text.', KIND.chargedAndMalformed, (answered) =>
    withUsage(answered, { cost: '0.035', prompt_tokens: null }),
  ),
  answerFault(
    'https-image',
    'The picture is a link instead of bytes.',
    onChat(KIND.chargedAndLost),
    (answered) =>
      withMessage(answered, {
        images: [
          { type: 'image_url', image_url: { url: 'https://img.recraft.ai/9c1f/image.webp' } },
        ],
      }),
  ),
  answerFault(
    'media-type-missing',
    'The picture comes without its media type.',
    onImages(KIND.charged),
    (answered) => {
      const answer = imagesAnswer(answered);
      return json(200, { ...answer, data: answer.data.map(({ b64_json }) => ({ b64_json })) });
    },
  ),
  answerFault(
    'broken-base64',
    'The base64 of the picture has a stray character.',
    KIND.chargedAndLost,
    (answered) => {
      const reply = answerReply(answered);
      // After the first letters of a WebP or an SVG, whatever the route puts around them.
      const body = String(reply.body).replace(/(UklGR|PHN2Z)(.{200})/gs, '$1$2!?');
      return { ...reply, body };
    },
  ),
];
