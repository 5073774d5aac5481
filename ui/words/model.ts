import type { Tier } from '../../src/openrouter/models';

export const TIER = {
  draft: 'Draft',
  standard: 'Standard',
  fine: 'Fine',
} satisfies Record<Tier, string>;
