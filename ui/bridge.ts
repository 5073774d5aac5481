import type { ToSandbox, ToUi } from '../src/messages';
import { dig } from '../src/openrouter/dig';
import { parseToUi } from '../src/to-ui';

/**
 * The only door to the document side. A request carries an id and is answered once under it;
 * everything else comes to the listener. A message counts when it parses and comes from the window
 * around this one, under the origin that answered first: any frame can post to any other.
 */
type Asking = Extract<ToSandbox, { id: number }>;
type Telling = Exclude<ToSandbox, Asking>;
type WithoutId<M> = M extends unknown ? Omit<M, 'id'> : never;
export type Reply = Extract<ToUi, { id: number }>;
export type News = Exclude<ToUi, Reply>;

const waiting = new Map<number, (reply: Reply) => void>();
let lastId = 0;
let transfers = false;
let pinned: string | null = null;
let strays = 0;

export function listen(onNews: (news: News) => void): void {
  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const isKnown = source === parent && origin === (pinned ?? origin);
    const message = isKnown ? parseToUi(dig(data, 'pluginMessage')) : null;
    const answer = message && 'id' in message ? waiting.get(message.id) : null;
    if (!message || answer === undefined) {
      strays++;
      return;
    }
    pinned = origin;
    if ('id' in message) {
      waiting.delete(message.id);
      answer?.(message);
      return;
    }
    if (message.type === 'init') transfers = message.probe === PROBE_BYTES;
    onNews(message);
  });
}

/** How many messages were ignored. */
export function strayMessages(): number {
  return strays;
}

const PROBE_BYTES = 8;

/** Says that the panel listens. The probe goes by transfer, so that pictures may when it arrives whole. */
export function ready(): void {
  const probe = new Uint8Array(PROBE_BYTES);
  send({ type: 'ready', probe } satisfies Telling, [probe.buffer]);
}

export function tell(message: Telling): void {
  send(message, []);
}

/** `bytes` are given away: where the platform keeps them whole they move instead of being copied. */
export function ask(message: WithoutId<Asking>, bytes?: Uint8Array<ArrayBuffer>): Promise<Reply> {
  const id = ++lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    send({ ...message, id }, transfers && bytes ? [bytes.buffer] : []);
  });
}

function send(pluginMessage: ToSandbox, transfer: Transferable[]): void {
  // Figma's documented target for an interface given as one HTML string, whose origin is null.
  parent.postMessage({ pluginMessage }, '*', transfer);
}
