import type { KeyRule, KeyRules } from './key-rules';
import type { Ledger } from './ledger';
import { refusal } from './refusal';
import type { Reply } from './reply';
import { sha256 } from './sha256';

/** A key that was let in. The key itself goes no further than this file. */
export interface Account {
  /** Last 8 hex digits of the key's SHA-256. */
  hash: string;
  /** The key with its middle left out, as OpenRouter shows it. */
  label: string;
  rule: KeyRule;
}

const WORDS = {
  'unknown-user': 'User not found.',
  disabled: 'Invalid credentials: this API key is disabled',
  expired: 'Invalid credentials: this API key has expired',
} as const satisfies Record<NonNullable<KeyRule['refused']>, string>;

/** Who an `Authorization` header speaks for, or the 401. */
export function authenticate(header: string | undefined, rules: KeyRules): Account | Reply {
  if (!header) return refusal('authentication', 'Missing Authentication header');
  const key = /^Bearer\s+(.+)$/i.exec(header)?.[1];
  if (!key) return refusal('authentication', 'No cookie auth credentials found');
  const rule = rules[key] ?? {};
  if (rule.refused) return refusal('authentication', WORDS[rule.refused]);
  if (!/^sk-or-v1-[A-Za-z0-9_-]+$/.test(key)) {
    return refusal('authentication', WORDS['unknown-user']);
  }
  return { hash: sha256(key).slice(-8), label: `${key.slice(0, 12)}...${key.slice(-3)}`, rule };
}

/** USD the key may still spend; `null` without a limit. */
export function remaining(account: Account, ledger: Ledger): number | null {
  const { limit } = account.rule;
  if (limit === undefined) return null;
  return Math.max(0, Math.round((limit - ledger.spentBy(account.hash)) * 1e4) / 1e4);
}

/** The 402 when the account cannot pay `usd`, else `null`. */
export function cannotPay(account: Account, usd: number, ledger: Ledger): Reply | null {
  if (account.rule.noCredit) {
    return refusal(
      'payment_required',
      'Insufficient credits. Add more using https://openrouter.ai/credits',
    );
  }
  const left = remaining(account, ledger);
  if (left === null || left >= usd) return null;
  return refusal(
    'payment_required',
    'Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys',
  );
}
