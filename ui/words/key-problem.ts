import type { KeyProblem } from '../state/account';

export const KEY_PROBLEM: Readonly<Record<KeyProblem, string>> = {
  'not-accepted': "OpenRouter doesn't accept this key. Nothing was charged.",
  'not-a-key': 'This does not look like a key. Copy it whole from OpenRouter.',
  'code-refused': 'OpenRouter does not accept this code. Each works once, for ten minutes.',
};
