/**
 * Every way a request can end without a picture, in our terms.
 * `unknown` charge means exactly that: no sentence may promise otherwise.
 */
export type Charge = 'none' | 'not-billed' | 'unknown';

export type RefusalKind =
  // Refused before any work.
  | 'bad-key'
  | 'no-credit'
  // The account has enough for the picture, but not for what is set aside meanwhile.
  | 'no-reserve'
  | 'key-limit'
  | 'forbidden'
  | 'guardrail'
  | 'region'
  | 'privacy'
  | 'moderated'
  | 'not-found'
  | 'wrong-endpoint'
  | 'too-large'
  | 'bad-image'
  | 'long-prompt'
  | 'bad-request'
  | 'rate-limited'
  | 'overloaded'
  | 'offline'
  | 'stopped'
  // Listed by OpenRouter as not billed.
  | 'provider-failed'
  | 'no-picture'
  // Nobody here can tell what happened on the other side.
  | 'server-failed'
  | 'timeout'
  | 'no-answer'
  | 'unreadable'
  // The window it was sent from was gone before an answer came.
  | 'closed';

/** A picture came and cannot be used; its bytes are kept. */
export type UnusableWhy = 'svg' | 'too-big' | 'broken' | 'https-url';

export interface Refusal {
  readonly kind: RefusalKind;
  /** HTTP status, when there was one. */
  readonly status: number | null;
  readonly charge: Charge;
  /** The service's own words, scrubbed of anything like a key; shown as text only. */
  readonly detail: string;
  /** Seconds to wait, when the service said so and meant something sane. */
  readonly retryAfter: number | null;
}

/** A refusal of which little more is known than what it means. */
export function refusal(kind: RefusalKind, charge: Charge, known: Partial<Refusal> = {}): Refusal {
  return { kind, charge, status: null, detail: '', retryAfter: null, ...known };
}
