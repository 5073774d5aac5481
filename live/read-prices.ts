import { MODELS, priceOf, recordPath } from '../src/openrouter/models';
import { parseJson } from '../src/parse-json';
import type { NullFrame } from './frame/null-frame';
import type { Prices } from './purse';

/**
 * The public records' prices, and never less than our own table's: what is believed to be the most
 * a picture can cost. A model whose record cannot be read has no price, so nothing of it is bought.
 */
export async function readPrices(frame: NullFrame, models: readonly string[]): Promise<Prices> {
  const prices: Record<string, number> = {};
  for (const model of models) {
    const { text } = await frame.ask({ method: 'GET', path: recordPath(model), key: null });
    const told = priceOf(parseJson(text));
    const ours = MODELS.find(({ id }) => id === model)?.price ?? 0;
    if (told !== null) prices[model] = Math.max(told, ours);
  }
  return prices;
}
