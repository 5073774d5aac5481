export type Region = 'top' | 'bottom' | 'left' | 'right' | 'centre';

/** Of an area so much has to lie in a region for it to be named. */
const MOST = 0.6;

const REGIONS = {
  top: [0, 1, 2],
  bottom: [6, 7, 8],
  left: [0, 3, 6],
  right: [2, 5, 8],
  centre: [4],
} as const satisfies Record<Region, readonly number[]>;

/** Where most of an area lies, told by its parts in the ninths of a picture, row by row. */
export function regionOf(ninths: readonly number[]): Region | null {
  const total = ninths.reduce((sum, area) => sum + area, 0);
  let best: Region | null = null;
  let most = total * MOST;
  for (const region of Object.keys(REGIONS) as Region[]) {
    const inside = REGIONS[region].reduce((sum: number, ninth) => sum + (ninths[ninth] ?? 0), 0);
    if (total > 0 && inside > most) [best, most] = [region, inside];
  }
  return best;
}
