import type { Reply } from './reply';

/** Request headers a browser may send; anything else fails the preflight. */
const ALLOWED_HEADERS = [
  'Authorization',
  'Content-Type',
  'HTTP-Referer',
  'X-OpenRouter-Title',
  'X-Title',
  'X-OpenRouter-Categories',
];

/**
 * Any origin, the `null` of a sandboxed frame too, but never credentials. Nothing is exposed:
 * whether the real service exposes `Retry-After` is unknown, so nobody may rely on reading it.
 */
export const CORS = { 'access-control-allow-origin': '*' };

/** The answer to an `OPTIONS` request. A strict one refuses unlisted headers instead of leaving it to the browser. */
export function preflight(asked: string | undefined, strict: boolean): Reply {
  const allowed = new Set(ALLOWED_HEADERS.map((name) => name.toLowerCase()));
  const names = (asked ?? '').toLowerCase().split(',');
  const unlisted = names.map((name) => name.trim()).filter((name) => name && !allowed.has(name));
  if (strict && unlisted.length > 0) {
    return { status: 403, headers: {}, body: '' };
  }
  return {
    status: 204,
    headers: {
      ...CORS,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': ALLOWED_HEADERS.join(', '),
    },
    body: '',
  };
}
