import type { RouteName } from '../recipe';
import { dig, digNumber, digText } from './dig';
import type { Charge, Refusal, RefusalKind } from './refusals';
import { scrub } from './scrub';

/** What is known of an answer that is an error, besides its body. */
export interface ErrorContext {
  readonly status: number;
  readonly route: RouteName;
  /** Seconds, from the header where the browser may read it. */
  readonly retryAfter: number | null;
}

type Verdict = readonly [RefusalKind, Charge];

/**
 * The service's own codes, typed errors and reasons of unavailability alike, where they say more
 * than the status. By their words: one that is added later will be called much the same.
 */
const BY_CODE: readonly (readonly [RegExp, RefusalKind])[] = [
  [/^authentication/, 'bad-key'],
  [/policy|refusal/, 'moderated'],
  [/too_large/, 'too-large'],
  [/image/, 'bad-image'],
  [/too_long|length|token_limit/, 'long-prompt'],
  [/^wrong_endpoint/, 'wrong-endpoint'],
  [/^model|^no_endpoints|^constraint|^free/, 'not-found'],
  [/^capacity|^temporarily/, 'overloaded'],
  [/^region/, 'region'],
  [/^privacy/, 'privacy'],
];

/** Longest wait a person would sit through; anything beyond is not a wait. */
const LONGEST_WAIT_S = 120;

export function readRefusal(body: unknown, context: ErrorContext): Refusal {
  const error = dig(body, 'error');
  const metadata = dig(error, 'metadata');
  const message = digText(error, 'message') ?? '';
  const retryAfter =
    digNumber(error, 'availability', 'retry_after') ??
    digNumber(metadata, 'retry_after') ??
    context.retryAfter;
  const code =
    digText(error, 'availability', 'code') ??
    digText(metadata, 'error_type') ??
    digText(error, 'error_type') ??
    '';
  const known = dig(metadata, 'reasons')
    ? 'moderated'
    : /cannot be used with the .*endpoint/i.test(message)
      ? 'wrong-endpoint'
      : BY_CODE.find(([words]) => words.test(code))?.[1];

  // All that is known comes before any work.
  const [kind, charge]: Verdict = known
    ? [known, known === 'moderated' ? 'not-billed' : 'none']
    : byStatus(context, message, metadata, retryAfter);

  return {
    kind,
    charge,
    status: context.status,
    detail: scrub(message),
    retryAfter: sane(retryAfter),
  };
}

function byStatus(
  { status, route }: ErrorContext,
  message: string,
  metadata: unknown,
  wait: number | null,
): Verdict {
  switch (status) {
    case 401:
      return ['bad-key', 'none'];
    case 402:
      if (digText(metadata, 'limit_source')?.includes('in_flight')) return ['rate-limited', 'none'];
      if (message.includes('max_tokens')) return ['no-reserve', 'none'];
      return [/limit/i.test(message) ? 'key-limit' : 'no-credit', 'none'];
    case 403:
      if (dig(metadata, 'patterns')) return ['guardrail', 'none'];
      return [/limit/i.test(message) ? 'key-limit' : 'forbidden', 'none'];
    case 404:
      return [/data policy/i.test(message) ? 'privacy' : 'not-found', 'none'];
    case 407:
    case 511:
      // Whoever stands in between lets nothing through.
      return ['unreadable', 'none'];
    case 408:
    case 504:
    case 524:
      return ['timeout', 'unknown'];
    case 413:
      return ['too-large', 'none'];
    case 429:
      return ['rate-limited', 'none'];
    case 502:
      // Only the images route promises that this is not billed.
      return route === 'images' ? ['provider-failed', 'not-billed'] : ['server-failed', 'unknown'];
    case 503:
    case 529:
      return ['overloaded', wait === null ? 'unknown' : 'none'];
    default:
      return status >= 400 && status < 500 ? ['bad-request', 'none'] : ['server-failed', 'unknown'];
  }
}

function sane(seconds: number | null): number | null {
  return seconds !== null && seconds >= 0 && seconds <= LONGEST_WAIT_S ? seconds : null;
}
