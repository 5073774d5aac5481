import type { Tier } from '../../src/openrouter/models';

export const TIER = {
  draft: 'Draft',
  standard: 'Standard',
  fine: 'Fine',
} satisfies Record<Tier, string>;

export function modelName({ tier, name }: { tier: Tier | null; name: string }): string {
  return tier ? TIER[tier] : name.replace('Recraft ', '');
}
