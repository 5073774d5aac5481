import type { RecraftModel } from './models';

export interface Size {
  width: number;
  height: number;
}

/** Recraft's own table for 1K pictures; 4:3 is not exactly four to three. */
const SIZES = {
  '1:1': [1024, 1024],
  '4:3': [1216, 896],
  '3:4': [896, 1216],
  '16:9': [1344, 768],
  '9:16': [768, 1344],
} as const;

const V3_SIZES = {
  '1:1': [1024, 1024],
  '4:3': [1365, 1024],
  '3:4': [1024, 1365],
  '16:9': [1820, 1024],
  '9:16': [1024, 1820],
} as const satisfies Record<Ratio, readonly [number, number]>;

export type Ratio = keyof typeof SIZES;

export const RATIOS = Object.keys(SIZES) as readonly Ratio[];

export function isRatio(value: unknown): value is Ratio {
  return typeof value === 'string' && Object.hasOwn(SIZES, value);
}

export function pictureSize(model: RecraftModel, ratio: Ratio): Size {
  const [width, height] = (model.generation === 'v3' ? V3_SIZES : SIZES)[ratio];
  return { width: width * model.scale, height: height * model.scale };
}

/** Pixels a picture of this model has about, whatever its shape. */
export function pixelBudget(model: RecraftModel): number {
  return (1024 * model.scale) ** 2;
}
