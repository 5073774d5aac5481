import type { Answered } from '../answer/answered';
import { answerReply } from '../answer/answer-reply';
import { chatAnswer } from '../answer/chat-answer';
import { chatEvents, imagesEvents } from '../answer/event-stream';
import { imagesAnswer } from '../answer/images-answer';
import { json, text, type Reply } from '../reply';
import type { RouteName } from '../routes/route-name';
import { BOTH, type Fault } from './fault';

interface Kind {
  charges: boolean;
  wellFormed: boolean;
  keepsPictures: boolean;
}

const odd = (
  name: string,
  sentence: string,
  is: Kind & { routes?: readonly RouteName[] },
  change: (answered: Answered) => Reply,
): Fault => ({
  name,
  group: 'Answer',
  sentence,
  routes: BOTH,
  ...is,
  acts: 'on answer',
  change,
});

const CHAT = ['chat'] as const;
const IMAGES = ['images'] as const;
const FREE: Kind = { charges: false, wellFormed: true, keepsPictures: false };
const FREE_BROKEN: Kind = { ...FREE, wellFormed: false };
const CHARGED: Kind = { charges: true, wellFormed: true, keepsPictures: true };
const CHARGED_BROKEN: Kind = { ...CHARGED, wellFormed: false };
const LOST: Kind = { ...CHARGED, keepsPictures: false };

const DISCONNECTED = {
  code: 502,
  message: 'Provider disconnected mid-stream',
  metadata: { error_type: 'provider_unavailable' },
};

type ChatAnswer = ReturnType<typeof chatAnswer>;
type Choice = ChatAnswer['choices'][number];

/** A chat answer whose only choice was changed. */
function withChoice(answered: Answered, change: (choice: Choice) => object): Reply {
  const answer = chatAnswer(answered);
  return json(200, { ...answer, choices: answer.choices.map(change) });
}

const withMessage = (answered: Answered, message: object): Reply =>
  withChoice(answered, (choice) => ({
    ...choice,
    message: { ...choice.message, images: undefined, ...message },
  }));

/** The answer of the route with its `usage` replaced; `undefined` leaves the field out. */
function withUsage(answered: Answered, usage: unknown): Reply {
  const answer = answered.job.route === 'chat' ? chatAnswer(answered) : imagesAnswer(answered);
  return json(200, { ...answer, usage });
}

/** Answers with status 200 that are not what was hoped for. */
export const ODD_ANSWERS: readonly Fault[] = [
  odd('200-error', 'Status 200 with nothing but an error in it.', FREE_BROKEN, () =>
    json(200, { error: DISCONNECTED }),
  ),
  odd(
    '200-choice-error',
    'Status 200 with an error inside the choice.',
    { ...FREE, routes: CHAT },
    (answered) =>
      withChoice(answered, (choice) => ({
        ...choice,
        message: { role: 'assistant', content: '' },
        finish_reason: 'error',
        error: DISCONNECTED,
      })),
  ),
  odd(
    '200-finish-error',
    'Status 200, no picture, and only finish_reason says error.',
    { ...FREE, routes: CHAT },
    (answered) =>
      withChoice(answered, (choice) => ({
        ...choice,
        message: { role: 'assistant', content: null },
        finish_reason: 'error',
      })),
  ),
  odd(
    '200-content-filter',
    'Status 200 without a picture because a filter stopped it; charged all the same.',
    { ...LOST, routes: CHAT },
    (answered) =>
      withChoice(answered, (choice) => ({
        ...choice,
        message: { role: 'assistant', content: null },
        finish_reason: 'content_filter',
      })),
  ),
  odd('200-no-picture', 'Status 200 without a picture.', { ...FREE, routes: CHAT }, (answered) =>
    withMessage(answered, {}),
  ),
  odd('200-empty-images', 'Status 200 with an empty list of pictures.', FREE, (answered) =>
    answerReply({ ...answered, pictures: [], cost: 0 }),
  ),
  odd('200-text-only', 'The model answers in words.', { ...FREE, routes: CHAT }, (answered) =>
    withMessage(answered, { content: 'I would rather describe the picture to you.' }),
  ),
  odd('usage-missing', 'The picture comes without its cost.', CHARGED, (answered) =>
    withUsage(answered, undefined),
  ),
  odd('usage-null', 'The picture comes with `usage: null`.', CHARGED_BROKEN, (answered) =>
    withUsage(answered, null),
  ),
  odd('usage-partial', 'The usage has tokens but no cost.', CHARGED, (answered) =>
    withUsage(answered, { prompt_tokens: 16, completion_tokens: 4175, total_tokens: 4191 }),
  ),
  odd('usage-odd', 'The cost is text.', CHARGED_BROKEN, (answered) =>
    withUsage(answered, { cost: '0.035', prompt_tokens: null }),
  ),
  odd(
    'https-image',
    'The picture is a link instead of bytes.',
    { ...LOST, routes: CHAT },
    (answered) =>
      withMessage(answered, {
        images: [
          { type: 'image_url', image_url: { url: 'https://img.recraft.ai/9c1f/image.webp' } },
        ],
      }),
  ),
  odd(
    'media-type-missing',
    'The picture comes without its media type.',
    { ...CHARGED, routes: IMAGES },
    (answered) => {
      const answer = imagesAnswer(answered);
      return json(200, { ...answer, data: answer.data.map(({ b64_json }) => ({ b64_json })) });
    },
  ),
  odd('broken-base64', 'The base64 of the picture has a stray character.', LOST, (answered) =>
    replaceText(answerReply(answered), /(UklGR|iVBOR)(.{200})/s, '$1$2!?'),
  ),
  odd('empty-base64', 'The base64 of the picture is empty; not charged.', FREE, (answered) =>
    answerReply({
      ...answered,
      pictures: answered.pictures.map((picture) => ({ ...picture, bytes: new Uint8Array() })),
      cost: 0,
    }),
  ),
  odd('html-page', 'A captive portal answers with a web page.', FREE_BROKEN, () =>
    text(
      200,
      'text/html; charset=utf-8',
      '<!doctype html><html><head><title>Welcome to Hotel Wi-Fi</title></head><body><h1>Please sign in</h1></body></html>',
    ),
  ),
  odd('events', 'Server-sent events come although none were asked for.', CHARGED, (answered) =>
    events(answered),
  ),
  odd(
    'events-without-end',
    'The events stop right after the picture, without the last blank line.',
    CHARGED_BROKEN,
    (answered) => {
      const reply = events(answered);
      const body = String(reply.body);
      const picture = body.indexOf('data: ');
      return { ...reply, body: body.slice(0, body.indexOf('\n', picture)) };
    },
  ),
  odd(
    'events-error',
    'The events end in an error instead of a picture.',
    { ...FREE, routes: CHAT },
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

function replaceText(reply: Reply, pattern: RegExp, replacement: string): Reply {
  return { ...reply, body: String(reply.body).replace(pattern, replacement) };
}
