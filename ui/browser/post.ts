import type { RawAnswer } from '../../src/openrouter/read-answer';
import {
  refusal,
  type Charge,
  type Refusal,
  type RefusalKind,
} from '../../src/openrouter/refusals';
import { ORIGIN } from '../../src/openrouter/routes';
import { authorization, cleaner } from './key';
import { readBody } from './read-body';
import { SAFE_FETCH } from './safe-fetch';

/** A picture of the slowest model takes half a minute; by then nobody knows what became of it. */
const TOTAL_MS = 300_000;

export type Posted =
  | { readonly kind: 'answer'; readonly answer: RawAnswer }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Sends a paid request once. It never throws: no answer is an outcome, and its charge unknown. */
export async function post(path: string, request: string): Promise<Posted> {
  if (!navigator.onLine) return refused('offline', 'none');
  const clean = cleaner();
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, TOTAL_MS);
  try {
    const response = await fetch(ORIGIN + path, {
      ...SAFE_FETCH,
      method: 'POST',
      headers: { ...authorization(), ...attribution(), 'Content-Type': 'application/json' },
      body: request,
      signal: abort.signal,
    });
    const body = await readBody(response, abort);
    return {
      kind: 'answer',
      answer: {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        retryAfter: seconds(response.headers.get('retry-after')),
        ...body,
        text: clean(body.text),
      },
    };
  } catch {
    return abort.signal.aborted ? refused('timeout', 'unknown') : refused('no-answer', 'unknown');
  } finally {
    clearTimeout(timer);
  }
}

function attribution(): Record<string, string> {
  const title = { 'X-OpenRouter-Title': 'Limn' };
  return __HOMEPAGE__ === null ? title : { ...title, 'HTTP-Referer': __HOMEPAGE__ };
}

/** Only plain seconds; a date depends on two clocks. Often not readable from here at all. */
function seconds(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

function refused(kind: RefusalKind, charge: Charge): Posted {
  return { kind: 'refused', refusal: refusal(kind, charge) };
}
