import { createAnswerText, type ReadText } from '../../src/openrouter/answer-text';

/** Between two pieces of a body that has begun. */
const IDLE_MS = 30_000;
/** Ten pictures of the largest model, base64 and all. */
const MOST_BYTES = 128 * 1024 * 1024;

export interface Body extends ReadText {
  /** `false`: it was cut, or stalled, and this is what came. */
  complete: boolean;
}

/**
 * The body, read as it arrives and counted. One that stalls or does not end is aborted, and what
 * came so far is what there is.
 */
export async function readBody(response: Response, abort: AbortController): Promise<Body> {
  const answer = createAnswerText();
  const reader = response.body?.getReader();
  if (!reader) return { ...answer.end(), complete: true };
  let complete = true;
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
      answer.write(value);
      length += value.length;
    }
  } catch (error) {
    if (length === 0) throw error;
    complete = false;
  } finally {
    clearTimeout(idle);
    reader.releaseLock();
  }
  return { ...answer.end(), complete };
}
