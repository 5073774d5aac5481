import { ApiErrorType } from '@openrouter/sdk/models/apierrortype.js';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/openrouter/read-answer';
import type { RouteName } from '../../src/recipe';
import { refusalWords } from './refusal';

interface Reply {
  status: number;
  body: unknown;
  route?: RouteName;
  complete?: boolean;
  retryAfter?: number;
}

/** As the panel says it: the sentence, and what it offers to do. */
function said({ status, body, route = 'chat', complete = true, retryAfter }: Reply): string {
  const answer = readAnswer(
    {
      ...{ status, complete, payloads: [], contentType: 'application/json' },
      text: typeof body === 'string' ? body : JSON.stringify(body),
      retryAfter: retryAfter ?? null,
    },
    route,
  );
  if (answer.kind === 'pictures') return 'pictures';
  const { sentence, label } = refusalWords(answer.refusal, { price: 0.035, restyled: false });
  return `${sentence} — ${label}`;
}

const error = (status: number, more: object = {}) => ({
  status,
  body: { error: { code: status, message: 'Words of the service', ...more } },
});
const typed = (status: number, error_type: string) => error(status, { metadata: { error_type } });
const unavailable = (status: number, code: string, more: object = {}) =>
  error(status, { availability: { code, retryable: false, ...more } });

const AGAIN = '— Try again';
const MAY_COST = 'It may have been charged. — Try again, may cost again';

const STATUS: Readonly<Record<number, string>> = {
  400: 'OpenRouter could not use this request. Nothing was charged. — Edit words',
  401: "OpenRouter doesn't accept this key. Nothing was charged. — Change key",
  402: 'Not enough credit for $0.035. Nothing was charged. — Add credit',
  403: "OpenRouter doesn't allow this with this key. Nothing was charged. — Change key",
  404: "OpenRouter doesn't offer this model now. Nothing was charged. — Choose another model",
  407: `The answer was not one from OpenRouter. Nothing was charged. ${AGAIN}`,
  408: `No picture came in time. ${MAY_COST}`,
  413: `What was sent is too large. Select a smaller layer. Nothing was charged. ${AGAIN}`,
  422: 'OpenRouter could not use this request. Nothing was charged. — Edit words',
  429: `Too many requests. Nothing was charged. ${AGAIN}`,
  500: `OpenRouter had an error of its own. ${MAY_COST}`,
  502: `OpenRouter had an error of its own. ${MAY_COST}`,
  503: `The service is overloaded. ${MAY_COST}`,
  504: `No picture came in time. ${MAY_COST}`,
  511: `The answer was not one from OpenRouter. Nothing was charged. ${AGAIN}`,
  524: `No picture came in time. ${MAY_COST}`,
  529: `The service is overloaded. ${MAY_COST}`,
  599: `OpenRouter had an error of its own. ${MAY_COST}`,
};

test.each(Object.entries(STATUS))('status %s', (status, words) => {
  expect(said(error(Number(status)))).toBe(words);
});

const DECLINED =
  'Recraft declined this description. OpenRouter lists this as not charged. — Edit words';
const LONG = 'The description is too long for this model. Nothing was charged. — Edit words';
const IMAGE = `Recraft cannot use a picture of this frame. Nothing was charged. ${AGAIN}`;
const LARGE = STATUS[413] ?? '';

const TYPES: Readonly<Record<string, readonly [status: number, words: string | undefined]>> = {
  context_length_exceeded: [400, LONG],
  max_tokens_exceeded: [400, STATUS[400]],
  token_limit_exceeded: [400, LONG],
  string_too_long: [400, LONG],
  authentication: [401, STATUS[401]],
  permission_denied: [403, STATUS[403]],
  payment_required: [402, STATUS[402]],
  rate_limit_exceeded: [429, STATUS[429]],
  provider_overloaded: [503, STATUS[503]],
  provider_unavailable: [502, STATUS[502]],
  invalid_request: [400, STATUS[400]],
  invalid_prompt: [400, STATUS[400]],
  not_found: [404, STATUS[404]],
  precondition_failed: [412, STATUS[400]],
  payload_too_large: [413, LARGE],
  unprocessable: [422, STATUS[422]],
  content_policy_violation: [400, DECLINED],
  refusal: [400, DECLINED],
  invalid_image: [400, IMAGE],
  image_too_large: [400, LARGE],
  image_too_small: [400, IMAGE],
  unsupported_image_format: [400, IMAGE],
  image_not_found: [404, IMAGE],
  image_download_failed: [400, IMAGE],
  server: [500, STATUS[500]],
  timeout: [504, STATUS[504]],
  unmapped: [500, STATUS[500]],
};

describe('typed errors', () => {
  test.each(Object.entries(TYPES))('%s', (type, [status, words]) => {
    expect(said(typed(status, type))).toBe(words);
    expect(said(error(status, { error_type: type }))).toBe(words);
  });

  test('are all that the service has', () => {
    expect(Object.keys(TYPES).sort()).toEqual(Object.values(ApiErrorType).sort());
  });

  test('never bring a sentence that promises more than their status does', () => {
    for (const [type, [status]] of Object.entries(TYPES)) {
      const isOpen = status >= 500;
      expect(/may have been charged/.test(said(typed(status, type))), type).toBe(isOpen);
    }
  });
});

const GONE = STATUS[404];
const FULL = `The service is overloaded; wait 2 s. Nothing was charged. ${AGAIN}`;

test.each([
  ['model_not_found', 404, GONE],
  ['no_endpoints', 404, GONE],
  ['model_deprecated', 404, GONE],
  ['model_unavailable_upstream', 502, GONE],
  ['constraint_filtered', 404, GONE],
  ['free_variant_ended', 404, GONE],
  ['capacity_exhausted', 429, FULL],
  ['temporarily_unavailable', 503, FULL],
  [
    'wrong_endpoint',
    400,
    'This model cannot be asked in this way right now. Nothing was charged. — Choose another model',
  ],
  [
    'region_restricted',
    403,
    'This model is not offered in your region. Nothing was charged. — Choose another model',
  ],
  [
    'privacy_restricted',
    404,
    'Your OpenRouter privacy settings exclude this model. Nothing was charged. — Choose another model',
  ],
  ['a_code_of_tomorrow', 404, GONE],
])('unavailable: %s', (code, status, words) => {
  const retry_after = words === FULL ? 2 : undefined;
  expect(said(unavailable(status, code, { retry_after }))).toBe(words);
});

describe('402', () => {
  const of = (message: string, metadata: object = {}) => error(402, { message, metadata });

  test.each([
    ['Insufficient credits. Add more using https://openrouter.ai/credits', STATUS[402]],
    [
      'Key limit exceeded (total limit).',
      'The limit of this key is used up. Nothing was charged. — Open key settings',
    ],
    [
      'This request requires more credits, or fewer max_tokens. You requested up to 65536 tokens.',
      'OpenRouter wants more than $0.035 in reserve. Nothing was charged. — Add credit',
    ],
  ])('%s', (message, words) => {
    expect(said(of(message))).toBe(words);
  });

  test('of a budget held by other requests is a wait', () => {
    const held = of('Too much credit is reserved by requests in flight', {
      limit_source: 'openrouter_in_flight_budget',
    });
    expect(said({ ...held, retryAfter: 3 })).toBe(
      `Too many requests; wait 3 s. Nothing was charged. ${AGAIN}`,
    );
  });
});

test.each([
  [
    'the older status of a key limit',
    error(403, {
      message: 'Key limit exceeded (total limit)',
      metadata: { error_type: 'permission_denied' },
    }),
    'The limit of this key is used up. Nothing was charged. — Open key settings',
  ],
  ['moderation', error(403, { metadata: { reasons: ['violence'] } }), DECLINED],
  [
    'a guardrail',
    error(403, { metadata: { patterns: ['ignore all'] } }),
    'A rule of your OpenRouter account stopped this. Nothing was charged. — Edit words',
  ],
  [
    'a data policy',
    error(404, { message: 'No endpoints found matching your data policy.' }),
    'Your OpenRouter privacy settings exclude this model. Nothing was charged. — Choose another model',
  ],
  [
    '502 on the images route',
    { ...error(502), route: 'images' as const },
    `Recraft could not finish the picture. OpenRouter lists this as not charged. ${AGAIN}`,
  ],
  [
    'an error page from in between on the images route',
    { status: 502, body: '<html>Bad gateway</html>', route: 'images' as const },
    `OpenRouter had an error of its own. ${MAY_COST}`,
  ],
  [
    'a page of HTML with 200',
    { status: 200, body: '<html>Sign in</html>' },
    `The answer was not one from OpenRouter. ${MAY_COST}`,
  ],
  ['an answer cut off', { status: 200, body: '{"choices":[{"mes' }, `No answer came. ${MAY_COST}`],
  [
    'a stream cut off',
    { status: 200, body: ': OPENROUTER PROCESSING\n\n', complete: false },
    `No answer came. ${MAY_COST}`,
  ],
  [
    'an error in the middle of a stream',
    {
      status: 200,
      body: `data: ${JSON.stringify({ ...error(502).body, choices: [] })}\n\ndata: [DONE]\n\n`,
    },
    `Recraft could not finish the picture. OpenRouter lists this as not charged. ${AGAIN}`,
  ],
  [
    'an error in an answer that names a cost',
    { status: 200, body: { ...error(400).body, usage: { cost: 0.035 } } },
    'OpenRouter could not use this request. It may have been charged. — Edit words',
  ],
  [
    'a timeout within an answer',
    { status: 200, body: typed(504, 'timeout').body },
    `No picture came in time. ${MAY_COST}`,
  ],
  [
    'words instead of a picture',
    { status: 200, body: { choices: [{ message: { content: 'Sorry.' } }] } },
    `The answer came without a picture. OpenRouter lists this as not charged. ${AGAIN}`,
  ],
  [
    'an empty list',
    { status: 200, body: { data: [] }, route: 'images' as const },
    `The answer came without a picture. OpenRouter lists this as not charged. ${AGAIN}`,
  ],
  [
    'empty base64',
    { status: 200, body: { data: [{ b64_json: '' }] }, route: 'images' as const },
    `The answer came without a picture. OpenRouter lists this as not charged. ${AGAIN}`,
  ],
  [
    'a picture filtered away and paid for',
    { status: 200, body: { choices: [], usage: { cost: 0.035 } } },
    `The answer came without a picture. ${MAY_COST}`,
  ],
])('%s', (_what, reply: Reply, words) => {
  expect(said(reply)).toBe(words);
});
