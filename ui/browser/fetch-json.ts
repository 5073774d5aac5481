import { ORIGIN } from '../../src/openrouter/routes';
import { authorization } from './key';
import { SAFE_FETCH } from './safe-fetch';

/**
 * A free read, or with a body a free question, which goes without the key; `null` for every failure.
 * Status 0: no answer.
 */
export async function fetchJson(
  path: string,
  signal: AbortSignal,
  body?: object,
): Promise<{ status: number; json: unknown }> {
  try {
    const response = await fetch(ORIGIN + path, {
      ...SAFE_FETCH,
      ...(body
        ? {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }
        : { headers: { ...authorization() } }),
      signal,
    });
    return { status: response.status, json: (await response.json()) as unknown };
  } catch {
    return { status: 0, json: null };
  }
}
