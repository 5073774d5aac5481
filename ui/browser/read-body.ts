/** Between two pieces of a body that has begun. */
const IDLE_MS = 30_000;
/** Ten pictures of the largest model, base64 and all. */
const MOST_BYTES = 128 * 1024 * 1024;

export interface Body {
  text: string;
  /** `false`: it was cut, or stalled, and this is what came. */
  complete: boolean;
}

/**
 * The body as text, joined once at the end: appending to a string as it grows costs seconds for a
 * large picture. A body that stalls or does not end is aborted, and what came so far is the text.
 */
export async function readBody(response: Response, abort: AbortController): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '', complete: true };
  let complete = true;
  const pieces: Uint8Array[] = [];
  let length = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      idle = setTimeout(() => {
        abort.abort();
      }, IDLE_MS);
      const { done, value } = await reader.read();
      clearTimeout(idle);
      if (done) break;
      if (length + value.length > MOST_BYTES) abort.abort();
      abort.signal.throwIfAborted();
      pieces.push(value);
      length += value.length;
    }
  } catch (error) {
    if (length === 0) throw error;
    complete = false;
  } finally {
    clearTimeout(idle);
    reader.releaseLock();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { text: new TextDecoder().decode(whole), complete };
}
