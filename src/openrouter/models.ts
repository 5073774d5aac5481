import { digList, digNumber, digText } from './dig';

export type Tier = 'draft' | 'standard' | 'fine';

export interface Model {
  readonly id: string;
  /** `null`: one of the others, for who knows what they want. */
  readonly tier: Tier | null;
  readonly name: string;
  /** The whole of a name that is too long. */
  readonly title?: string;
  /** USD for one picture. */
  readonly price: number;
  /** Seconds a picture usually takes; 0 where nobody knows yet. */
  readonly usual: number;
  /** Its pictures are the usual shapes times this. */
  readonly scale: 1 | 2;
  /** Can it take the one input image a restyle needs? */
  readonly takesImage: boolean;
}

const model = (
  slug: string,
  name: string,
  price: number,
  usual: number,
  rest: Partial<Model> = {},
): Model => ({
  id: `recraft/recraft-${slug}`,
  name: `Recraft ${name}`,
  price,
  usual,
  tier: null,
  scale: 1,
  takesImage: true,
  ...rest,
});

/**
 * Every raster model that takes at most one picture. Prices as of November 2026, for when the public
 * records cannot be read; the panel says "about".
 */
export const MODELS: readonly Model[] = [
  model('v4.1-flash', 'V4.1 Flash', 0.007, 2, { tier: 'draft', takesImage: false }),
  model('v4.1', 'V4.1', 0.035, 8, { tier: 'standard' }),
  model('v4.1-pro', 'V4.1 Pro', 0.21, 30, { tier: 'fine', scale: 2 }),
  model('v4.1-utility', 'V4.1 Utility', 0.035, 8),
  model('v4.1-utility-pro', 'V4.1 Utility Pro', 0.21, 30, { scale: 2 }),
  model('v4', 'V4', 0.04, 10),
  model('v4-pro', 'V4 Pro', 0.25, 30, { scale: 2 }),
];

export const DEFAULT_MODEL = 'recraft/recraft-v4.1';

/** The public record of one image model; no key needed. */
export function recordPath(model: string): string {
  return `/api/v1/images/models/${model}/endpoints`;
}

/** USD for one picture by the public record; `null` when it does not say so plainly. */
export function priceOf(record: unknown): number | null {
  const lines = digList(record, 'endpoints', 0, 'pricing');
  const line = lines.find(
    (item) => digText(item, 'billable') === 'output_image' && digText(item, 'unit') === 'image',
  );
  const price = digNumber(line, 'cost_usd');
  return price !== null && price > 0 ? price : null;
}
