import { expect, test } from 'vitest';
import { SignInCodes } from '../sign-in-codes';
import { running } from '../testing';

const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const PATH = '/api/v1/auth/keys';

test('a code is exchanged once, for a key that works', async () => {
  await using openRouter = await running();
  const code = openRouter.issueCode(CHALLENGE, 'S256');
  const body = { code, code_verifier: VERIFIER, code_challenge_method: 'S256' };
  const first = await openRouter.post(PATH, body);
  const { key } = (await first.json()) as { key: string };
  expect(key).toMatch(/^sk-or-v1-[0-9a-f]{64}$/);
  expect((await openRouter.get('/api/v1/key', key)).status).toBe(200);
  expect((await openRouter.post(PATH, body)).status).toBe(403);
});

test('a wrong verifier is refused and spends the code', async () => {
  await using openRouter = await running();
  const code = openRouter.issueCode(CHALLENGE, 'S256');
  expect((await openRouter.post(PATH, { code, code_verifier: 'wrong' })).status).toBe(403);
  expect((await openRouter.post(PATH, { code, code_verifier: VERIFIER })).status).toBe(403);
});

test('the method must be the one of the first step', async () => {
  await using openRouter = await running();
  const code = openRouter.issueCode(VERIFIER, 'plain');
  const body = { code, code_verifier: VERIFIER };
  expect((await openRouter.post(PATH, { ...body, code_challenge_method: 'S256' })).status).toBe(
    400,
  );
  expect((await openRouter.post(PATH, { ...body, code_challenge_method: 'md5' })).status).toBe(400);
  expect((await openRouter.post(PATH, { ...body, code_challenge_method: 'plain' })).status).toBe(
    200,
  );
});

test('a code is worth nothing after ten minutes', () => {
  let now = 0;
  const codes = new SignInCodes(() => now);
  const early = codes.issue('v', 'plain');
  const late = codes.issue('v', 'plain');
  now = 10 * 60 * 1000;
  expect(codes.exchange(early, 'v', 'plain')).toHaveProperty('key');
  now += 1;
  expect(codes.exchange(late, 'v', 'plain')).toEqual({ failed: 'expired' });
});

test('only POST is answered', async () => {
  await using openRouter = await running();
  expect((await openRouter.get(PATH)).status).toBe(405);
});
