import { signal } from '@preact/signals-core';
import { ask } from '../bridge';
import { dig, digNumber } from '../../src/openrouter/dig';
import { fetchJson } from '../browser/fetch-json';
import { rememberKey } from '../browser/key';

/** What the panel knows of the key: that there is one, and how it ends. */
export type Account =
  | { readonly at: 'none'; readonly problem: KeyProblem | null }
  | { readonly at: 'checking' }
  | {
      readonly at: 'saved';
      readonly ending: string;
      /** `false`: only until the panel closes, because Figma could not store it. */
      readonly stored: boolean;
      /**
       * USD left on this key; `null`: it has no limit of its own, and the balance of its account is
       * not told; `undefined`: not asked, or not answered.
       */
      readonly left: number | null | undefined;
    };

export type KeyProblem = 'not-accepted' | 'not-a-key' | 'code-refused';

export const account = signal<Account>({ at: 'none', problem: null });
/** The key section is open: asked for, or at the first Illustrate without one. */
export const askingForKey = signal(false);

export function restoreKey(key: string | null): void {
  rememberKey(key);
  account.value = key === null ? { at: 'none', problem: null } : saved(key, true, undefined);
}

/** Checks the key where OpenRouter can be reached, then keeps it on this computer. */
export async function saveKey(typed: string): Promise<void> {
  const key = typed.trim();
  // Anything else in a header would throw before it is sent.
  if (!/^[\x21-\x7e]{8,}$/.test(key)) return refuse('not-a-key');
  account.value = { at: 'checking' };
  rememberKey(key);
  const { status, json } = await fetchJson('/api/v1/key', AbortSignal.timeout(10_000));
  if (status === 401 || status === 403) return refuse('not-accepted');
  const reply = await ask({ type: 'save-key', key });
  const left = dig(json, 'data') ? digNumber(json, 'data', 'limit_remaining') : undefined;
  account.value = saved(key, reply.type === 'saved', left);
  askingForKey.value = false;
}

export async function forgetKey(): Promise<void> {
  refuse(null);
  await ask({ type: 'save-key', key: null });
}

export function refuse(problem: KeyProblem | null): void {
  rememberKey(null);
  account.value = { at: 'none', problem };
}

function saved(key: string, stored: boolean, left: number | null | undefined): Account {
  return { at: 'saved', ending: key.slice(-4), stored, left };
}
