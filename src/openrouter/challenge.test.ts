import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { challenge } from './challenge';

test('the example of RFC 7636 comes out', async () => {
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  expect(await challenge(verifier)).toEqual({
    challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  });
});

test('every verifier gives what Node gives, however its base64 falls', async () => {
  for (let count = 0; count < 50; count++) {
    const verifier = `${count}`.padStart(64, 'a');
    const expected = createHash('sha256').update(verifier).digest('base64url');
    expect(await challenge(verifier)).toEqual({ challenge: expected });
  }
});
