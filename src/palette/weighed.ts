import type { Swatch } from '../recipe';

/** As many as a prompt needs and a strip shows well. */
export const USUAL_SWATCHES = 6;
/** No service takes more. */
export const MOST_SWATCHES = 10;

/** What was not seen or measured counts for as much as a text does. */
const LEAST = 0.01;

/** The same swatches, their weights summing to 1. */
export function weighed(swatches: readonly Swatch[]): Swatch[] {
  const weightOf = ({ weight }: Swatch) => Math.max(LEAST, weight);
  const total = swatches.reduce((sum, swatch) => sum + weightOf(swatch), 0);
  return swatches.map((swatch) => ({ ...swatch, weight: weightOf(swatch) / total }));
}
