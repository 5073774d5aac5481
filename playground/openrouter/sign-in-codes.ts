import { createHash } from 'node:crypto';
import { sha256 } from './sha256';

export type ChallengeMethod = 'S256' | 'plain';

const LIFETIME_MS = 10 * 60 * 1000;

interface IssuedCode {
  challenge: string;
  method: ChallengeMethod;
  expires: number;
}

/** Codes of the consent page: each works once, for ten minutes. */
export class SignInCodes {
  readonly #codes = new Map<string, IssuedCode>();
  readonly #now: () => number;
  #issued = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  issue(challenge: string, method: ChallengeMethod): string {
    const code = `auth_code_${sha256(`${challenge} ${this.#issued++}`).slice(0, 24)}`;
    this.#codes.set(code, { challenge, method, expires: this.#now() + LIFETIME_MS });
    return code;
  }

  /** The key that a code stands for. The code is spent even when the verifier is wrong. */
  exchange(code: string, verifier: string, method: ChallengeMethod): ExchangeResult {
    const issued = this.#codes.get(code);
    if (!issued) return { failed: 'unknown' };
    if (issued.method !== method) return { failed: 'method' };
    this.#codes.delete(code);
    if (this.#now() > issued.expires) return { failed: 'expired' };
    if (challengeOf(verifier, method) !== issued.challenge) return { failed: 'unknown' };
    return { key: `sk-or-v1-${sha256(`key for ${code}`)}` };
  }
}

export type ExchangeResult = { key: string } | { failed: 'unknown' | 'expired' | 'method' };

function challengeOf(verifier: string, method: ChallengeMethod): string {
  if (method === 'plain') return verifier;
  return createHash('sha256').update(verifier).digest('base64url');
}
