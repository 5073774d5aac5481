import { createHash, randomBytes } from 'node:crypto';
import { dig, digText } from '../../src/openrouter/dig';
import { parseJson } from '../../src/parse-json';
import type { Probe } from '../probe';
import { shown } from '../shown';

const EXPIRES_HOURS = 1;

/** 11.8. The key it makes is used once, shown to nobody, and worth five cents for an hour. */
export const signIn: Probe = {
  name: 'sign-in',
  asks: 'Does signing in without a redirect show a code, and is the code a key from the frame?',
  buys: [],
  onlyWhenNamed: 'it needs a person and makes a key, to be deleted on openrouter.ai afterwards',
  async run(bench) {
    if (bench.person === null) return [{ what: 'sign-in', answer: 'nobody is at the terminal' }];
    const verifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const expires = new Date(Date.now() + EXPIRES_HOURS * 3_600_000).toISOString();
    const query = new URLSearchParams({
      code_challenge: challenge,
      code_challenge_method: 'S256',
      key_label: 'Limn live probe',
      limit: '0.05',
      expires_at: expires,
    });
    const code = await bench.person(
      `Open https://openrouter.ai/auth?${query.toString()}\nPaste the code it shows: `,
    );
    const body = { code, code_verifier: verifier, code_challenge_method: 'S256' };
    const path = '/api/v1/auth/keys';
    const exchanged = await bench.ask({
      method: 'POST',
      path,
      key: null,
      body: JSON.stringify(body),
    });
    const key = digText(parseJson(exchanged.text), 'key');
    if (key === null) {
      return [{ what: 'exchange', answer: exchanged.failure ?? `refused, ${exchanged.status}` }];
    }
    const record = await bench.ask({ method: 'GET', path: '/api/v1/key', key });
    const data = dig(parseJson(record.text), 'data');
    return [
      {
        what: 'exchange',
        answer: `a key, ${key.startsWith('sk-or-v1-') ? 'of' : 'not of'} the usual form`,
      },
      { what: 'the key works', answer: record.failure ?? String(record.status) },
      { what: 'limit of the key', answer: shown(dig(data, 'limit')) },
      { what: 'end of the key', answer: digText(data, 'expires_at') === null ? 'none' : 'set' },
    ];
  },
};
