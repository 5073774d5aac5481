import { answerReply } from '../answer/answer-reply';
import { json, text } from '../reply';
import { answerFault, DISCONNECTED, KIND, onChat, withChoice, withMessage } from './answer-fault';
import type { Fault } from './fault';

const PORTAL =
  '<!doctype html><html><head><title>Welcome</title></head><body><h1>Please sign in to the network</h1></body></html>';

/** Status 200, and no picture in it. */
export const NO_PICTURE: readonly Fault[] = [
  answerFault(
    '200-error',
    'Status 200 with nothing but an error in it.',
    KIND.freeAndMalformed,
    () => json(200, { error: DISCONNECTED }),
  ),
  answerFault(
    '200-choice-error',
    'Status 200 with an error inside the choice.',
    onChat(KIND.free),
    (answered) =>
      withChoice(answered, (choice) => ({
        ...choice,
        message: { role: 'assistant', content: '' },
        finish_reason: 'error',
        error: DISCONNECTED,
      })),
  ),
  answerFault(
    '200-finish-error',
    'Status 200, no picture, and only finish_reason says error.',
    onChat(KIND.free),
    (answered) =>
      withChoice(answered, (choice) => ({
        ...choice,
        message: { role: 'assistant', content: null },
        finish_reason: 'error',
      })),
  ),
  answerFault(
    '200-content-filter',
    'Status 200 without a picture because a filter stopped it; charged all the same.',
    onChat(KIND.chargedAndLost),
    (answered) =>
      withChoice(answered, (choice) => ({
        ...choice,
        message: { role: 'assistant', content: null },
        finish_reason: 'content_filter',
      })),
  ),
  answerFault('200-no-picture', 'Status 200 without a picture.', onChat(KIND.free), (answered) =>
    withMessage(answered, {}),
  ),
  answerFault(
    '200-empty-images',
    'Status 200 with an empty list of pictures.',
    KIND.free,
    (answered) => answerReply({ ...answered, pictures: [], cost: 0 }),
  ),
  answerFault('200-text-only', 'The model answers in words.', onChat(KIND.free), (answered) =>
    withMessage(answered, { content: 'I would rather describe the picture to you.' }),
  ),
  answerFault(
    'empty-base64',
    'The base64 of the picture is empty; not charged.',
    KIND.free,
    (answered) =>
      answerReply({
        ...answered,
        pictures: answered.pictures.map((picture) => ({ ...picture, bytes: new Uint8Array() })),
        cost: 0,
      }),
  ),
  answerFault(
    'html-page',
    'A captive portal answers with a web page and status 200.',
    KIND.freeAndMalformed,
    () => text(200, 'text/html; charset=utf-8', PORTAL),
  ),
  answerFault(
    '511-html-page',
    'The network asks to sign in, with status 511 and a web page.',
    KIND.freeAndMalformed,
    () => text(511, 'text/html; charset=utf-8', PORTAL),
  ),
];
