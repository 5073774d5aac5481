import { expect, test } from 'vitest';
import { DEFAULT_MODEL, MODELS, priceOf, recordPath } from './models';

const record = (pricing: unknown) => ({ id: 'm', endpoints: [{ pricing }] });

test('the price is the one for an output image', () => {
  const pricing = [
    { billable: 'input_text', unit: 'token', cost_usd: 1 },
    { billable: 'output_image', unit: 'image', cost_usd: 0.035 },
  ];
  expect(priceOf(record(pricing))).toBe(0.035);
});

test.each([
  null,
  [],
  {},
  record(null),
  record([{ billable: 'output_image', unit: 'token', cost_usd: 1 }]),
  record([{ billable: 'output_image', unit: 'image', cost_usd: '0.035' }]),
  record([{ billable: 'output_image', unit: 'image', cost_usd: 0 }]),
  record([{ billable: 'input_image', unit: 'image', cost_usd: 0.035 }]),
  record([{ billable: 'output_image', unit: 'image', cost_usd: -1 }]),
])('a record that does not say it plainly gives no price: %j', (json) => {
  expect(priceOf(json)).toBeNull();
});

test('a model’s public record stands under its name', () => {
  expect(recordPath('recraft/recraft-v4.1')).toBe(
    '/api/v1/images/models/recraft/recraft-v4.1/endpoints',
  );
});

test('each tier is one model, and the default is the standard one', () => {
  const tiers = MODELS.filter(({ tier }) => tier !== null).map(
    ({ id, tier, price, takesImage }) => ({
      id,
      tier,
      price,
      takesImage,
    }),
  );
  expect(tiers).toEqual([
    { id: 'recraft/recraft-v4.1-flash', tier: 'draft', price: 0.007, takesImage: false },
    { id: 'recraft/recraft-v4.1', tier: 'standard', price: 0.035, takesImage: true },
    { id: 'recraft/recraft-v4.1-pro', tier: 'fine', price: 0.21, takesImage: true },
  ]);
  expect(MODELS.find(({ id }) => id === DEFAULT_MODEL)?.tier).toBe('standard');
});

test('every model has a name, a price and a size of its own', () => {
  expect(new Set(MODELS.map(({ id }) => id)).size).toBe(MODELS.length);
  expect(MODELS.map(({ name }) => name)).toEqual([
    'Recraft V4.1 Flash',
    'Recraft V4.1',
    'Recraft V4.1 Pro',
    'Recraft V4.1 Utility',
    'Recraft V4.1 Utility Pro',
    'Recraft V4',
    'Recraft V4 Pro',
  ]);
});
