import { refusal } from '../refusal';
import { BOTH, type Fault, type RefusedRequest } from './fault';
import type { Reply } from '../reply';

type Make = (request: RefusedRequest) => Reply;

const refused = (name: string, sentence: string, reply: Make): Fault => ({
  name,
  group: 'Refused',
  sentence,
  charges: false,
  wellFormed: true,
  routes: BOTH,
  acts: 'before',
  reply,
});

/** Refusals before any work: one for each status, and more where a status has several causes. */
export const REFUSED: readonly Fault[] = [
  refused('400-invalid', 'A parameter is refused.', () =>
    refusal('invalid_request', 'image_config.aspect_ratio: Invalid value'),
  ),
  refused('400-prompt-too-long', 'The prompt is too long for the model.', ({ prompt }) =>
    refusal('string_too_long', `Prompt of ${prompt.length} characters exceeds the limit of 10000`, {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('400-content-policy', 'A content filter flags the description.', () =>
    refusal('content_policy_violation', 'The prompt was flagged by the content filter', {
      metadata: { provider_name: 'Recraft', provider_code: 'prompt_rejected' },
    }),
  ),
  refused('400-refusal', 'The model declines the description.', () =>
    refusal('refusal', 'The model declined this request', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('400-invalid-image', 'The input image cannot be read.', () =>
    refusal('invalid_image', 'Image could not be decoded', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('400-image-too-large', 'The input image is too large.', () =>
    refusal('image_too_large', 'Image exceeds 4096 px', { metadata: { provider_name: 'Recraft' } }),
  ),
  refused('400-image-too-small', 'The input image is too small.', () =>
    refusal('image_too_small', 'Image is below 256 px', { metadata: { provider_name: 'Recraft' } }),
  ),
  refused('400-image-format', 'The input image has a format Recraft does not take.', () =>
    refusal('unsupported_image_format', 'Image format must be PNG, JPG or WEBP', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('401-unknown-key', 'The key belongs to nobody.', () =>
    refusal('authentication', 'User not found.'),
  ),
  refused('401-disabled-key', 'The key was disabled.', () =>
    refusal('authentication', 'Invalid credentials: this API key is disabled'),
  ),
  refused('402-no-credit', 'The account has no credit.', () =>
    refusal(
      'payment_required',
      'Insufficient credits. Add more using https://openrouter.ai/credits',
    ),
  ),
  refused('402-key-limit', 'The limit of this key is used up.', () =>
    refusal(
      'payment_required',
      'Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys',
    ),
  ),
  refused('402-max-tokens', 'Credit is reserved for more tokens than there is money for.', () =>
    refusal(
      'payment_required',
      'This request requires more credits, or fewer max_tokens. You requested up to 65536 tokens, but can only afford 8120.',
    ),
  ),
  refused('402-in-flight', 'Other running requests hold the budget; waiting helps.', () =>
    refusal('payment_required', 'Too much credit is reserved by requests in flight', {
      metadata: { limit_source: 'openrouter_in_flight_budget' },
      headers: { 'retry-after': '3' },
    }),
  ),
  refused('403-key-limit', 'The limit of this key is used up, said with the older status.', () =>
    refusal(
      'permission_denied',
      'Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys',
    ),
  ),
  refused('403-moderation', 'Moderation flags the description.', ({ model, prompt }) =>
    refusal('permission_denied', 'Input was flagged by moderation', {
      metadata: {
        reasons: ['violence'],
        flagged_input: shortened(prompt),
        provider_name: 'Recraft',
        model_slug: model,
      },
    }),
  ),
  refused('403-guardrail', 'A guardrail of the account blocks the request.', () =>
    refusal('permission_denied', 'Request blocked: prompt injection patterns detected', {
      metadata: { patterns: ['ignore all previous instructions'] },
    }),
  ),
  refused('404-modalities', 'No endpoint gives the asked kinds of output.', () =>
    refusal(
      'not_found',
      'No endpoints found that support the requested output modalities: image, text',
      { metadata: { failed_routing_step: 'Filter by Model Output Modalities' } },
    ),
  ),
  refused('404-privacy', 'The privacy settings of the account leave no provider.', () =>
    refusal(
      'not_found',
      'No endpoints found matching your data policy. Configure: https://openrouter.ai/settings/privacy',
    ),
  ),
  refused('408', 'The request times out.', () =>
    refusal('timeout', 'Request timed out', { status: 408 }),
  ),
  refused('413', 'The body is too large.', () =>
    refusal('payload_too_large', 'Request body is too large'),
  ),
  refused('422', 'The request is well formed and still makes no sense to the provider.', () =>
    refusal('unprocessable', 'The provider could not process this request', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('429', 'Too many requests, without a hint how long to wait.', () => tooMany({})),
  refused('429-retry-after', 'Too many requests; wait 2 seconds.', () =>
    tooMany({ 'retry-after': '2' }),
  ),
  refused('429-retry-date', 'Too many requests; wait until a date 3 seconds from now.', () =>
    tooMany({ 'retry-after': new Date(Date.now() + 3000).toUTCString() }),
  ),
  refused('429-retry-absurd', 'Too many requests; wait for three thousand years.', () =>
    tooMany({ 'retry-after': '99999999999' }),
  ),
  refused('429-retry-nonsense', 'Too many requests; the wait is not a number.', () =>
    tooMany({ 'retry-after': '60abc' }),
  ),
  refused('429-own-limit', "OpenRouter's own limit, with the headers that only it sends.", () =>
    refusal('rate_limit_exceeded', 'Rate limit exceeded: requests-per-second', {
      headers: {
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.now() + 1000),
      },
    }),
  ),
  refused('500', 'OpenRouter fails; its message is masked.', () =>
    refusal('server', 'Internal Server Error'),
  ),
  refused('502', 'The provider fails or gives nothing usable.', () =>
    refusal('provider_unavailable', 'Provider returned error', {
      metadata: { provider_name: 'Recraft', previous_errors: [{ provider: 'Recraft', code: 502 }] },
    }),
  ),
  refused('503', 'No provider, without a hint how long to wait.', () =>
    refusal('provider_overloaded', 'No instances available'),
  ),
  refused('503-retry-after', 'No provider; wait 2 seconds.', () =>
    refusal('provider_overloaded', 'No instances available', { headers: { 'retry-after': '2' } }),
  ),
  refused('504', 'The provider does not answer in time.', () =>
    refusal('timeout', 'Provider did not respond in time'),
  ),
  refused('524', 'The edge gives up waiting for OpenRouter.', () =>
    refusal('timeout', 'A timeout occurred', { status: 524 }),
  ),
  refused('529', 'The provider is overloaded.', () =>
    refusal('provider_overloaded', 'Provider is temporarily overloaded', { status: 529 }),
  ),
];

function tooMany(headers: Record<string, string>): Reply {
  return refusal('rate_limit_exceeded', 'Rate limit exceeded', {
    metadata: { provider_name: 'Recraft' },
    headers,
  });
}

/** At most 100 characters, the middle left out. */
function shortened(prompt: string): string {
  return prompt.length <= 100 ? prompt : `${prompt.slice(0, 48)}...${prompt.slice(-48)}`;
}
