import { refusal } from '../refusal';
import type { Reply } from '../reply';
import type { Fault } from './fault';
import { refused } from './refused';

/** The service or the provider cannot answer now. */
export const REFUSED_SERVICE: readonly Fault[] = [
  refused('408', 'The request times out.', () =>
    refusal('timeout', 'Request timed out', { status: 408 }),
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
