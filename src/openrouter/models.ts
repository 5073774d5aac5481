import { digList, digNumber, digText } from './dig';

export type Tier = 'draft' | 'standard' | 'fine';

export interface Model {
  readonly id: string;
  readonly tier: Tier;
  readonly name: string;
  /** USD for one picture. */
  readonly price: number;
  /** Can it take the one input image a restyle needs? */
  readonly takesImage: boolean;
  /** Seconds a picture usually takes. */
  readonly usual: number;
}

/** For when the public records cannot be read. Prices as of November 2026; the panel says "about". */
export const MODELS: readonly Model[] = [
  {
    id: 'recraft/recraft-v4.1-flash',
    tier: 'draft',
    name: 'Recraft V4.1 Flash',
    price: 0.007,
    takesImage: false,
    usual: 2,
  },
  {
    id: 'recraft/recraft-v4.1',
    tier: 'standard',
    name: 'Recraft V4.1',
    price: 0.035,
    takesImage: true,
    usual: 8,
  },
  {
    id: 'recraft/recraft-v4.1-pro',
    tier: 'fine',
    name: 'Recraft V4.1 Pro',
    price: 0.21,
    takesImage: true,
    usual: 30,
  },
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
