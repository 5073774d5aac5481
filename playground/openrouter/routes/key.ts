import type { Account } from '../keys';
import { remaining } from '../keys';
import { json, type Reply } from '../reply';
import type { Call } from './route';

/** `GET /api/v1/key`. Its limit is the key's own and says nothing about the account's credit. */
export function keyRecord({ world }: Call, account: Account): Reply {
  const usage = world.ledger.spentBy(account.hash);
  return json(200, {
    data: {
      label: account.label,
      limit: account.rule.limit ?? null,
      limit_remaining: remaining(account, world.ledger),
      limit_reset: null,
      usage,
      usage_daily: usage,
      usage_weekly: usage,
      usage_monthly: usage,
      byok_usage: 0,
      byok_usage_daily: 0,
      byok_usage_weekly: 0,
      byok_usage_monthly: 0,
      include_byok_in_limit: false,
      is_free_tier: account.rule.freeTier ?? false,
      is_management_key: false,
      is_provisioning_key: false,
      expires_at: account.rule.expiresAt ?? null,
      creator_user_id: `user_${account.hash}`,
      organization_id: null,
      workspace_id: null,
      allowed_data_regions: ['global'],
      free_model_daily_requests: { limit: 50, remaining: 50, used: 0 },
      rate_limit: {
        interval: '1h',
        note: 'This field is deprecated and safe to ignore.',
        requests: 1000,
      },
    },
  });
}
