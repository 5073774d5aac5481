import type { Mode } from '../../src/mode';
import { priceWords, type Price } from './money';

const VERB = { illustrate: 'Illustrate', restyle: 'Restyle' } satisfies Record<Mode, string>;

export interface Order {
  readonly layers: number;
  /** For each layer. */
  readonly pictures: number;
  /** Of all together. */
  readonly price: Price;
}

/** What the click will do and cost; as a question when it is asked once more. */
export function drawLabel(
  mode: Mode,
  { layers, pictures, price }: Order,
  confirming = false,
): string {
  const verb = layers > 1 ? `${VERB[mode]} ${layers} layers` : VERB[mode];
  const parts = [verb, ...(pictures > 1 ? [`${pictures} pictures`] : []), priceWords(price)];
  return parts.join(' · ') + (confirming ? '?' : '');
}
