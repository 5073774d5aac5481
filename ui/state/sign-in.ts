import { signal } from '@preact/signals-core';
import { digText } from '../../src/openrouter/dig';
import { tell } from '../bridge';
import { fetchJson } from '../browser/fetch-json';
import { pixels } from '../browser/pixels';
import { account, refuse, saveKey } from './account';

/**
 * Proves that whoever brings the code is who asked for it. In memory only, from the press until the
 * code has been used.
 */
export const verifier = signal<string | null>(null);

/** Opens OpenRouter's page of consent; the code it shows is pasted here. */
export async function signIn(): Promise<void> {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const made = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { challenge } = await pixels('challenge', made, AbortSignal.timeout(20_000));
  verifier.value = made;
  // Without an address to return to, the page shows its code.
  const query = `code_challenge=${challenge}&code_challenge_method=S256&key_label=Limn`;
  tell({ type: 'open-link', link: `auth?${query}` });
}

/** Takes what was pasted: a key as it is, a code in exchange for the key it stands for. */
export async function connectAccount(pasted: string): Promise<void> {
  if (verifier.value === null || pasted.startsWith('sk-')) return saveKey(pasted);
  account.value = { at: 'checking' };
  const { json } = await fetchJson('/api/v1/auth/keys', AbortSignal.timeout(20_000), {
    code: pasted,
    code_verifier: verifier.value,
    code_challenge_method: 'S256',
  });
  // Used or refused, a code is spent.
  verifier.value = null;
  const key = digText(json, 'key');
  return key === null ? refuse('code-refused') : saveKey(key);
}
