import type { Settings } from './settings';

/** One Recraft model as OpenRouter lists it. */
export interface RecraftModel {
  id: string;
  canonicalSlug: string;
  name: string;
  /** Unix seconds. */
  created: number;
  /** USD per picture. */
  price: number;
  output: 'raster' | 'svg';
  /** Side lengths are those of a 1K picture times this. */
  scale: 1 | 2;
  /** The third generation has its own sizes, styles and a shorter prompt. */
  generation: 'v3' | 'v4';
  takesInput: boolean;
}

const model = (
  slug: string,
  name: string,
  price: number,
  rest: Partial<RecraftModel> = {},
): RecraftModel => ({
  id: `recraft/${slug}`,
  canonicalSlug: `recraft/${slug}-20260514`,
  name: `Recraft: ${name}`,
  created: 1_778_716_800,
  price,
  output: 'raster',
  scale: 1,
  generation: 'v4',
  takesInput: true,
  ...rest,
});

/** Left out: the styles models, which need reference pictures instead of taking one. */
export const MODELS: readonly RecraftModel[] = [
  model('recraft-v4.1', 'Recraft V4.1', 0.035),
  model('recraft-v4.1-pro', 'Recraft V4.1 Pro', 0.21, { scale: 2 }),
  model('recraft-v4.1-utility', 'Recraft V4.1 Utility', 0.035),
  model('recraft-v4.1-utility-pro', 'Recraft V4.1 Utility Pro', 0.21, { scale: 2 }),
  model('recraft-v4.1-flash', 'Recraft V4.1 Flash', 0.007, { takesInput: false }),
  model('recraft-v4.1-vector', 'Recraft V4.1 Vector', 0.08, { output: 'svg' }),
  model('recraft-v4.1-pro-vector', 'Recraft V4.1 Pro Vector', 0.3, { output: 'svg', scale: 2 }),
  model('recraft-v4', 'Recraft V4', 0.04),
  model('recraft-v4-pro', 'Recraft V4 Pro', 0.25, { scale: 2 }),
  model('recraft-v4-vector', 'Recraft V4 Vector', 0.08, { output: 'svg' }),
  model('recraft-v4-pro-vector', 'Recraft V4 Pro Vector', 0.3, { output: 'svg', scale: 2 }),
  model('recraft-v3', 'Recraft V3', 0.04, { generation: 'v3' }),
];

/** As if they had been added since the plugin was made: one it can use, and one it cannot. */
const NEWER: readonly RecraftModel[] = [
  model('recraft-v5-landscape-edition', 'Recraft V5 Landscape and Architecture Edition', 0.055),
  model('recraft-v5-vector', 'Recraft V5 Vector', 0.09, { output: 'svg' }),
].map((one) => ({ ...one, created: Date.UTC(2027, 0, 20) / 1000 }));

export function offeredModels({ newerModels }: Settings): readonly RecraftModel[] {
  return newerModels ? [...MODELS, ...NEWER] : MODELS;
}

export function findModel(id: unknown): RecraftModel | null {
  return (
    [...MODELS, ...NEWER].find((entry) => entry.id === id || entry.canonicalSlug === id) ?? null
  );
}
