import type { Answer } from '../openrouter/read-answer';
import type { Refusal } from '../openrouter/refusals';
import type { RouteName } from '../recipe';

/** What goes out, frozen at the click: nothing that changes later can change what is paid for. */
export interface Post {
  readonly route: RouteName;
  readonly body: string;
}

/** One paid request, as the click fixes it. */
export interface Attempt {
  /** The next is sent only after the route refused the one before unread. */
  readonly posts: readonly [Post, ...Post[]];
  /** The click asked for this one picture only, so it is placed as it arrives. */
  readonly alone: boolean;
}

/** How far the sending is. */
export interface Sending {
  /** POSTs, this one included. Whatever belongs to an earlier one is told apart by it. */
  readonly try: number;
  /** Index in {@link Attempt.posts}. */
  readonly post: number;
  /** Seconds of each wait the service has asked for so far. */
  readonly waits: readonly number[];
  /** Somebody still waits: what comes is placed, not only kept. */
  readonly waiting: boolean;
}

type Received = Extract<Answer, { kind: 'pictures' }>;

export type AttemptState =
  | { readonly at: 'draft' }
  /** Before the POST leaves, the journal holds it; `left` says whether it has left. */
  | ({ readonly at: 'sent'; readonly left: boolean } & Sending)
  /** Refused before any work, and asked to come again. Nothing is charged, nothing in the journal. */
  | ({ readonly at: 'countdown'; readonly refusal: Refusal } & Sending)
  /** `unsafe`: neither the storage nor the document took the bytes. They are in the panel alone. */
  | ({ readonly at: 'received'; readonly unsafe: boolean } & Arrival)
  | ({ readonly at: 'kept' } & Arrival)
  | { readonly at: 'placed' }
  /** Refused before any work. */
  | { readonly at: 'refused'; readonly refusal: Refusal }
  /** The service promises not to bill what happened. */
  | { readonly at: 'notBilled'; readonly refusal: Refusal }
  /** Nobody here knows what happened over there. Never sent again by machine. */
  | {
      readonly at: 'unknown';
      readonly refusal: Refusal;
      /** How often the charge was looked for, the look under way included. */
      readonly check: number;
      /** USD that spend on the key rose by; `null`: not to be read; `undefined`: being looked up. */
      readonly rise: number | null | undefined;
    };

interface Arrival {
  /** Nobody waited any more. */
  readonly late: boolean;
  /** Whether the picture is placed as it arrives. */
  readonly place: boolean;
}

export type AttemptEvent =
  | { readonly type: 'click' }
  /** The journal holds it, or nothing can. */
  | { readonly type: 'noted'; readonly try: number }
  | { readonly type: 'answered'; readonly try: number; readonly answer: Answer }
  /** The countdown is over. */
  | { readonly type: 'waited'; readonly try: number }
  /** `safe: false`: no place took the bytes. */
  | { readonly type: 'kept'; readonly safe: boolean }
  | { readonly type: 'placed' }
  /** USD since before the POST; `null`: could not be read. */
  | { readonly type: 'checked'; readonly check: number; readonly rise: number | null }
  | { readonly type: 'check-again' }
  | { readonly type: 'stop' };

export type AttemptEffect =
  /** Writes it into the journal as sent. */
  | { readonly do: 'note'; readonly try: number }
  | { readonly do: 'erase' }
  | { readonly do: 'post'; readonly try: number; readonly post: Post }
  | { readonly do: 'wait'; readonly try: number; readonly seconds: number }
  /** Before anything else is done with them: the bytes to where they outlive this window. */
  | { readonly do: 'keep'; readonly answer: Received }
  /** Looks at the pictures, and places the one that somebody waits for. */
  | { readonly do: 'show'; readonly place: boolean }
  /** Looks, so many seconds from now, what has been spent. */
  | { readonly do: 'check'; readonly check: number; readonly after: number };

export interface Step {
  readonly state: AttemptState;
  readonly effects: readonly AttemptEffect[];
}
