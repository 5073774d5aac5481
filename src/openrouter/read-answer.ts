import { parseJson } from '../parse-json';
import type { RouteName } from '../recipe';
import type { ReadText } from './answer-text';
import { dig, digNumber, digText } from './dig';
import { joinEvents } from './event-stream';
import { parseCut } from './parse-cut';
import { pictureOf } from './picture-of';
import type { EncodedPicture } from './picture-request';
import { readRefusal } from './read-refusal';
import { refusal, type Refusal } from './refusals';
import { ROUTES } from './routes';
import { scrub } from './scrub';

export interface RawAnswer extends ReadText {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: number | null;
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
  const { status, retryAfter } = raw;
  const json = parse(raw);
  const pictures = picturesIn(json, raw);
  if (pictures.length > 0) return { kind: 'pictures', pictures, costUsd: cost(json) };

  // What a route promises of a status holds for its own answers, not for a page from in between.
  const context = { status, route: json === undefined ? 'chat' : route, retryAfter } as const;
  const ok = status >= 200 && status < 300;
  if (!ok) return refused(readRefusal(json, context));
  const inside = errorInside(json, context);
  if (inside) return refused(inside);
  if (!raw.complete || isCut(raw)) return refused(refusal('no-answer', 'unknown', { status }));
  return refused(
    json === undefined ? refusal('unreadable', 'unknown', { status }) : noPicture(json, status),
  );
}

/** By content first: some proxies change the type, and some keep-alive comments come as JSON. */
function isStream({ contentType, text }: RawAnswer): boolean {
  if (JSON_START.test(text)) return false;
  return contentType.includes('event-stream') || /^\s*(data|event|id|retry)?:/.test(text);
}

const JSON_START = /^\s*[[{]/;

function parse(raw: RawAnswer): unknown {
  return isStream(raw) ? joinEvents(raw.text) : parseCut(raw.text);
}

/** Where there is no picture, whether there might have been one further on. */
function isCut(raw: RawAnswer): boolean {
  if (isStream(raw)) return !/^data: ?\[DONE\]/m.test(raw.text);
  return JSON_START.test(raw.text) && parseJson(raw.text) === undefined;
}

/** By structure, not by route: either shape may come from either. */
function picturesIn(json: unknown, { payloads }: RawAnswer): EncodedPicture[] {
  const texts = Object.values(ROUTES).flatMap((route) => route.pictures(json));
  const pictures = texts.map((text) => pictureOf(text, payloads));
  return pictures.filter((picture) => picture.kind === 'url' || picture.bytes.length > 0);
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
  const kind = failed ? 'provider-failed' : refusal.kind;
  // Work had begun, so that nothing was done is no longer certain.
  const isOpen = refusal.charge === 'unknown' && !failed;
  return { ...refusal, kind, charge: isOpen ? 'unknown' : charged(json) };
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
  const usd = digNumber(json, 'usage', 'cost');
  return usd !== null && usd >= 0 ? usd : null;
}

function refused(refusal: Refusal): Answer {
  return { kind: 'refused', refusal };
}
