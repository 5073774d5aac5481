import type { Mode } from '../../src/recipe';
import { priceWords, type Price } from './money';

const VERB = { illustrate: 'Illustrate', restyle: 'Restyle' } satisfies Record<Mode, string>;

/** What the click will do and cost, all pictures together. */
export function drawLabel(mode: Mode, pictures: number, each: Price): string {
  const price = priceWords({ ...each, usd: each.usd * pictures });
  const parts = [VERB[mode], ...(pictures > 1 ? [`${pictures} pictures`] : []), price];
  return parts.join(' · ');
}
