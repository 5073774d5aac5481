import { refusal } from '../refusal';
import type { Fault } from './fault';
import { refused } from './refused';

/** The key, its account, its money or its rules refuse. */
export const REFUSED_ACCOUNT: readonly Fault[] = [
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
  refused('404-privacy', 'The privacy settings of the account leave no provider.', () =>
    refusal(
      'not_found',
      'No endpoints found matching your data policy. Configure: https://openrouter.ai/settings/privacy',
    ),
  ),
];

/** At most 100 characters, the middle left out. */
function shortened(prompt: string): string {
  return prompt.length <= 100 ? prompt : `${prompt.slice(0, 48)}...${prompt.slice(-48)}`;
}
