/** Prices in USD for one picture, by model id. */
export type Prices = Readonly<Record<string, number>>;

/**
 * Money for one run. A probe takes the whole price of everything it may buy before it sends
 * anything, and never gives it back: a refused request may have been charged after all. So what is
 * taken is never less than what is spent, and never more than the budget.
 */
export class Purse {
  #taken = 0;
  #ended: string | null = null;

  constructor(
    readonly budget: number,
    private readonly prices: Prices,
  ) {}

  /** USD, of which less may have been charged. */
  get taken(): number {
    return cents(this.#taken);
  }

  /** USD for one of each; `null` when one has no known price. */
  priceOf(models: readonly string[]): number | null {
    let sum = 0;
    for (const model of models) {
      const price = this.prices[model];
      if (price === undefined) return null;
      sum += price;
    }
    return cents(sum);
  }

  /** Takes the price of a probe, or says why not. */
  take(models: readonly string[]): string | null {
    if (models.length === 0) return null;
    if (this.#ended !== null) return this.#ended;
    const price = this.priceOf(models);
    if (price === null) return 'the public record does not say what it costs';
    if (cents(this.#taken + price) > this.budget) {
      const needed = usd(cents(this.#taken + price));
      return `it costs up to ${usd(price)}, beyond the budget; --budget ${needed.slice(1)} would reach`;
    }
    this.#taken += price;
    return null;
  }

  /** What an answer says it cost. Dearer than announced ends all spending. */
  charged(model: string, cost: number): void {
    const price = this.prices[model] ?? 0;
    if (cost <= price) return;
    this.#taken += cost - price;
    this.#ended = `a picture cost ${usd(cost)} where the public record says ${usd(price)}`;
  }
}

export function usd(amount: number): string {
  return `$${amount.toFixed(3)}`;
}

/** To a hundredth of a cent, so that sums of prices compare as they read. */
function cents(amount: number): number {
  return Math.round(amount * 1e4) / 1e4;
}
