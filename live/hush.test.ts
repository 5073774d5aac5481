import { expect, test } from 'vitest';
import { hush } from './hush';

const KEY = `sk-or-v1-${'0123456789abcdef'.repeat(4)}`;
const ODD_KEY = 'a key of another form/+ 0123456789';

test.each([
  ['as it is', KEY, KEY],
  ['in a sentence', `key ${KEY}, refused`, KEY],
  ['shortened by the service', `sk-or-v1-012...${KEY.slice(-3)}`, 'sk-or-v1-012'],
  ['by its end', `…${KEY.slice(-8)}`, KEY.slice(-8)],
  ['of another form', `x${ODD_KEY}y`, ODD_KEY],
  ['in an address', `?key=${encodeURIComponent(ODD_KEY)}`, encodeURIComponent(ODD_KEY)],
  ['as hex', Buffer.from(KEY).toString('hex'), Buffer.from(KEY).toString('hex')],
  ['in a header', 'Authorization: Bearer abcdef', 'abcdef'],
  ['as somebody’s account', 'user_2abcDEF of org_9', '2abcDEF'],
])('a key %s does not come through', (_, text, secret) => {
  const told = hush(KEY, ODD_KEY)(text);
  expect(told).not.toContain(secret);
  expect(told).toContain('…');
});

test.each([0, 1, 2])('a key inside other base64, %i bytes in, does not come through', (before) => {
  const text = Buffer.from(`${'x'.repeat(before)}${KEY}"}`).toString('base64');
  const core = Buffer.from(KEY).toString('base64').slice(8, -8);
  const told = hush(KEY)(text);
  expect(told.length).toBeLessThan(40);
  expect(told).not.toContain(core);
});

test('other words come through as they are', () => {
  const words = 'Invalid style: expected one of skyline, user interface; code 400';
  expect(hush(KEY)(words)).toBe(words);
});
