/** What the panel's window tells of its life, at the moment it happens. */
export type Moment = 'posting' | 'receiving' | 'received';

declare global {
  interface Window {
    tellMoment?: (moment: Moment, text: string) => void;
  }
}

/**
 * Runs in the panel's window before anything of it. It tells when a paid request leaves, when the
 * first and when the last piece of its answer is there, with all of the answer's text.
 */
export function inPanel(): void {
  if (window.name !== 'plugin') return;
  const paid = new WeakSet<ReadableStream>();
  const fetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const isPaid = init?.method === 'POST';
    if (isPaid) window.tellMoment?.('posting', '');
    const response = await fetch(input, init);
    if (isPaid && response.body) paid.add(response.body);
    return response;
  };
  const getReader = Reflect.get(ReadableStream.prototype, 'getReader') as () => unknown;
  ReadableStream.prototype.getReader = function (this: ReadableStream<Uint8Array>) {
    const reader = getReader.call(this) as ReadableStreamDefaultReader<Uint8Array>;
    if (!paid.has(this)) return reader;
    const decoder = new TextDecoder();
    let text = '';
    const read = reader.read.bind(reader);
    reader.read = async () => {
      const piece = await read().catch((error: unknown) => {
        window.tellMoment?.('received', text);
        throw error;
      });
      if (text === '' && !piece.done) window.tellMoment?.('receiving', '');
      if (piece.value) text += decoder.decode(piece.value, { stream: true });
      if (piece.done) window.tellMoment?.('received', text);
      return piece;
    };
    return reader;
  } as typeof ReadableStream.prototype.getReader;
}
