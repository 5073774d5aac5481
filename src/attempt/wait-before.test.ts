import { expect, test } from 'vitest';
import { refusal } from '../openrouter/refusals';
import { waitBefore } from './wait-before';

const limited = (retryAfter: number | null) =>
  refusal('rate-limited', 'none', { status: 429, retryAfter });

test('the machine waits as long as it is asked to, in whole seconds, and never not at all', () => {
  expect(waitBefore(limited(7.2), [])).toBe(8);
  expect(waitBefore(limited(0), [])).toBe(1);
  expect(waitBefore(refusal('overloaded', 'none', { retryAfter: 2 }), [])).toBe(2);
});

test('without a clear wait it does not send again', () => {
  expect(waitBefore(limited(null), [])).toBeNull();
});

test('what may have been charged, or was refused for good, is not sent again', () => {
  expect(waitBefore(refusal('overloaded', 'unknown', { retryAfter: 2 }), [])).toBeNull();
  expect(waitBefore(refusal('provider-failed', 'not-billed', { retryAfter: 2 }), [])).toBeNull();
  expect(waitBefore(refusal('bad-request', 'none', { retryAfter: 2 }), [])).toBeNull();
});

test('twice at most, and two minutes in all', () => {
  expect(waitBefore(limited(60), [60])).toBe(60);
  expect(waitBefore(limited(61), [60])).toBeNull();
  expect(waitBefore(limited(1), [1, 1])).toBeNull();
});
