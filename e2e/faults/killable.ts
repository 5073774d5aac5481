declare global {
  interface Window {
    /** Crossings of the window so far, since they were last counted from nothing. */
    crossings?: { count: number; dieAt: number; last: string; dead: boolean };
    tellDeath?: (last: string) => void;
  }
}

/**
 * Runs in the panel's window before anything of it. Counts what crosses its border: messages both
 * ways, what a fetch says, timers. At the one it is told to die at, that still happens, and nothing
 * does any more.
 */
export function killable(): void {
  if (window.name !== 'plugin') return;
  const state: NonNullable<Window['crossings']> = {
    ...{ count: 0, dieAt: Infinity, last: '', dead: false },
  };
  window.crossings = state;
  const isDead = () => state.dead;
  const never = new Promise<never>(() => undefined);
  /** After the crossing itself has happened. */
  const crossed = (name: string) => {
    if (state.dead) return;
    state.count += 1;
    if (state.count < state.dieAt) return;
    state.dead = true;
    state.last = name;
    window.tellDeath?.(name);
  };

  addEventListener(
    'message',
    (event) => {
      if (state.dead) return event.stopImmediatePropagation();
      // What the message sets off in its own turn still happens.
      queueMicrotask(() => crossed('message to the panel'));
    },
    true,
  );
  const post = window.parent.postMessage.bind(window.parent);
  const posting = (...given: unknown[]) => {
    if (state.dead) return;
    Reflect.apply(post, window.parent, given);
    crossed('message from the panel');
  };
  const parentSeen = new Proxy(window.parent, {
    get: (target, name): unknown => (name === 'postMessage' ? posting : Reflect.get(target, name)),
  });
  const parent = window.parent;
  Object.defineProperty(window, 'parent', { value: parentSeen, configurable: true });
  // The panel compares the sender of a message with its parent.
  const source = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'source');
  Object.defineProperty(MessageEvent.prototype, 'source', {
    ...source,
    get(this: MessageEvent) {
      const sender: unknown = source?.get?.call(this);
      return sender === parent ? parentSeen : sender;
    },
  });

  const fetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    if (state.dead) return never;
    const answer = fetch(input, init);
    crossed('fetch');
    const response = await answer;
    if (isDead()) return never;
    queueMicrotask(() => crossed('headers'));
    return response;
  };
  const getReader = Reflect.get(ReadableStream.prototype, 'getReader') as () => unknown;
  ReadableStream.prototype.getReader = function (this: ReadableStream<Uint8Array>) {
    const reader = getReader.call(this) as ReadableStreamDefaultReader<Uint8Array>;
    const read = reader.read.bind(reader);
    reader.read = async () => {
      const piece = await read();
      if (state.dead) return never;
      queueMicrotask(() => crossed(piece.done ? 'end of an answer' : 'piece of an answer'));
      return piece;
    };
    return reader;
  } as typeof ReadableStream.prototype.getReader;
  const setTimer = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms?: number) =>
    setTimer(() => {
      if (state.dead) return;
      work();
      crossed('timer');
    }, ms)) as typeof window.setTimeout;
}
