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

/** The service's own typed codes say more than the status; they are asked first. */
const BY_TYPE: Readonly<Record<string, Verdict>> = {
  authentication: ['bad-key', 'none'],
  permission_denied: ['forbidden', 'none'],
  content_policy_violation: ['moderated', 'not-billed'],
  refusal: ['moderated', 'not-billed'],
  image_too_large: ['too-large', 'none'],
};

/** Longest wait a person would sit through; anything beyond is not a wait. */
const LONGEST_WAIT_S = 120;

export function readRefusal(body: unknown, context: ErrorContext): Refusal {
  const error = dig(body, 'error');
  const message = digText(error, 'message') ?? '';
  const type = digText(error, 'metadata', 'error_type') ?? digText(error, 'error_type') ?? '';
  const availability = digText(error, 'availability', 'code');
  const retryAfter =
    digNumber(error, 'availability', 'retry_after') ??
    digNumber(error, 'metadata', 'retry_after') ??
    context.retryAfter;

  const [kind, charge]: Verdict = movedOff(availability, message)
    ? ['wrong-endpoint', 'none']
    : dig(error, 'metadata', 'reasons') !== undefined
      ? ['moderated', 'not-billed']
      : ((Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined) ??
        byStatus(context, message, retryAfter));

  return {
    kind,
    charge,
    status: context.status,
    detail: scrub(message),
    retryAfter: sane(retryAfter),
  };
}

function byStatus({ status, route }: ErrorContext, message: string, wait: number | null): Verdict {
  switch (status) {
    case 401:
      return ['bad-key', 'none'];
    case 402:
      return [/limit/i.test(message) ? 'key-limit' : 'no-credit', 'none'];
    case 403:
      return [/limit/i.test(message) ? 'key-limit' : 'forbidden', 'none'];
    case 404:
      return ['not-found', 'none'];
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

function movedOff(availability: string | null, message: string): boolean {
  return availability === 'wrong_endpoint' || /cannot be used with the .*endpoint/i.test(message);
}

function sane(seconds: number | null): number | null {
  return seconds !== null && seconds >= 0 && seconds <= LONGEST_WAIT_S ? seconds : null;
}
