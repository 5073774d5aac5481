import { parseJson } from '../parse-json';
import type { RouteName } from '../recipe';
import { dig, digNumber, digText } from './dig';
import { joinEvents } from './event-stream';
import type { EncodedPicture } from './picture-request';
import { readRefusal } from './read-refusal';
import { refusal, type Refusal } from './refusals';
import { ROUTES } from './routes';
import { scrub } from './scrub';

export interface RawAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: number | null;
  readonly text: string;
  /** `false`: the connection was cut, or stalled, before the end. */
  readonly complete: boolean;
}

export type Answer =
  | {
      readonly kind: 'pictures';
      readonly pictures: readonly EncodedPicture[];
      /** USD as charged; `null` when the answer does not say. */
      readonly costUsd: number | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Pictures come first: whatever else is wrong with an answer that holds one, it is kept.
 * Only an answer without any is asked why.
 */
export function readAnswer(raw: RawAnswer, route: RouteName): Answer {
  const json = parse(raw);
  if (json === undefined) return refused(unreadable(raw));

  const pictures = ROUTES[route].pictures(json);
  if (pictures.length > 0) return { kind: 'pictures', pictures, costUsd: cost(json) };

  const context = { status: raw.status, route, retryAfter: raw.retryAfter };
  const ok = raw.status >= 200 && raw.status < 300;
  if (!ok) return refused(readRefusal(json, context));
  return refused(errorInside(json, context) ?? noPicture(json, raw.status));
}

function parse({ contentType, text }: RawAnswer): unknown {
  // By content, too: some proxies keep the type and some keep-alive comments come as JSON.
  if (contentType.includes('event-stream') || /^\s*(data:|:)/.test(text.slice(0, 50))) {
    return joinEvents(text);
  }
  return parseJson(text);
}

/** OpenRouter answers 200 once work has begun, and puts a failure after that inside. */
function errorInside(
  json: unknown,
  context: { status: number; route: RouteName; retryAfter: number | null },
): Refusal | null {
  const choice = dig(json, 'choices', 0);
  const holder = [json, choice].find((part) => dig(part, 'error') != null);
  if (holder === undefined && digText(choice, 'finish_reason') !== 'error') return null;
  const code = Number(dig(holder, 'error', 'code'));
  const refusal = readRefusal(holder, { ...context, status: Number.isInteger(code) ? code : 502 });
  const failed = refusal.kind === 'server-failed' || refusal.kind === 'provider-failed';
  return failed ? { ...refusal, kind: 'provider-failed', charge: charged(json) } : refusal;
}

function noPicture(json: unknown, status: number): Refusal {
  const words = digText(json, 'choices', 0, 'message', 'content') ?? '';
  const detail = scrub(words || (digText(json, 'choices', 0, 'finish_reason') ?? ''));
  return refusal('no-picture', charged(json), { status, detail });
}

/** Empty answers are listed as not billed; when one names a cost, that promise is off. */
function charged(json: unknown): 'not-billed' | 'unknown' {
  return (cost(json) ?? 0) > 0 ? 'unknown' : 'not-billed';
}

function cost(json: unknown): number | null {
  return digNumber(json, 'usage', 'cost');
}

/** An error page of the service is its error; a page with 200 is somebody else's, in between. */
function unreadable({ status, retryAfter, complete }: RawAnswer): Refusal {
  if (!complete) return refusal('no-answer', 'unknown', { status });
  if (status >= 400) return readRefusal(null, { status, route: 'chat', retryAfter });
  return refusal('unreadable', 'unknown', { status });
}

function refused(refusal: Refusal): Answer {
  return { kind: 'refused', refusal };
}
