import { ORIGIN } from '../../src/openrouter/routes';
import { authorization } from './key';
import { SAFE_FETCH } from './safe-fetch';

/** A free read; `null` for every failure, because nothing depends on it. Status 0: no answer. */
export async function fetchJson(
  path: string,
  signal: AbortSignal,
): Promise<{ status: number; json: unknown }> {
  try {
    const response = await fetch(ORIGIN + path, {
      ...SAFE_FETCH,
      headers: { ...authorization() },
      signal,
    });
    return { status: response.status, json: (await response.json()) as unknown };
  } catch {
    return { status: 0, json: null };
  }
}
