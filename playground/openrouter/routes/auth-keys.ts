import * as v from 'valibot';
import { refusal } from '../refusal';
import { json, type Reply } from '../reply';
import { issueText } from '../parse/issue-text';
import type { Call } from './route';

const exchange = v.object({
  code: v.string(),
  code_verifier: v.optional(v.string(), ''),
  code_challenge_method: v.nullish(v.string(), 'S256'),
});

/** `POST /api/v1/auth/keys`: the code of the consent page for a key. */
export function authKeys({ world, body }: Call): Reply {
  const parsed = v.safeParse(exchange, body);
  if (!parsed.success) return refusal('invalid_request', issueText(parsed.issues[0]));
  const { code, code_verifier: verifier, code_challenge_method: method } = parsed.output;
  if (method !== 'S256' && method !== 'plain') return badMethod();

  const result = world.codes.exchange(code, verifier, method);
  if ('key' in result) return json(200, { key: result.key, user_id: null });
  switch (result.failed) {
    case 'method':
      return badMethod();
    case 'expired':
      return refusal('permission_denied', 'Code expired');
    case 'unknown':
      return refusal('permission_denied', 'Invalid code or code_verifier');
  }
}

function badMethod(): Reply {
  return refusal('invalid_request', 'Invalid code_challenge_method');
}
