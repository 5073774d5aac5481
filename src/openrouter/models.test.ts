import { expect, test } from 'vitest';
import { priceOf } from './models';

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
])('a record that does not say it plainly gives no price: %j', (json) => {
  expect(priceOf(json)).toBeNull();
});
