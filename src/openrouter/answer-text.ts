import type { Base64, Base64Decoder } from '../image/base64';
import { reachesEnd } from '../image/reaches-end';
import { createPayload, HALF_ESCAPE } from './payload';

/** Of a string, what is kept as text: every address and message, hardly any picture. */
const HEAD = 2048;
/** Of everything outside of pictures. An answer has a few kilobytes; more is none. */
const MOST_TEXT = 256 * 1024;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
/** Between the head of a long string and its number among them. No service says this. */
const MARK = '\0';

export interface ReadText {
  /** The answer, of each long string only its head and its mark. */
  readonly text: string;
  readonly payloads: readonly Base64[];
}

/**
 * An answer as it arrives. Long strings are decoded at once as the pictures they likely are, so that
 * after the last piece there is little left to do, and nothing large is ever text.
 */
export function createAnswerText() {
  const payloads: Base64[] = [];
  const kept = new Uint8Array(MOST_TEXT);
  let length = 0;
  let inString = false;
  let escaped = false;
  /** Where the string began, in what is kept. */
  let start = 0;
  let payload: Base64Decoder | null = null;

  return {
    write: (chunk: Uint8Array): void => {
      let at = 0;
      while (at < chunk.length) {
        const end = inString ? endOfString(chunk, at) : chunk.indexOf(QUOTE, at);
        const part = chunk.subarray(at, end < 0 ? chunk.length : end);
        if (inString) takeString(part);
        else keep(part);
        if (end < 0) return;
        closeString();
        keep(chunk.subarray(end, end + 1));
        inString = !inString;
        start = length;
        at = end + 1;
      }
    },
    end: (): ReadText => {
      // Cut off right behind a picture, which is whole all the same.
      if (payload && reachesEnd(payload.end().bytes)) {
        closeString();
        keep(Uint8Array.of(QUOTE));
      }
      return { text: new TextDecoder().decode(kept.subarray(0, length)), payloads };
    },
  };

  /** A line's end closes it, too: JSON has none inside a string, but a comment may hold one quote. */
  function endOfString(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const code = chunk[at];
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (code === QUOTE || code === 10 || code === 13) return at;
    }
    return -1;
  }

  function takeString(part: Uint8Array): void {
    const room = HEAD - (length - start);
    keep(part.subarray(0, room));
    if (part.length <= room) return;
    if (!payload) {
      payload = createPayload();
      payload.write(kept.subarray(start, length));
    }
    payload.write(part.subarray(room));
  }

  function closeString(): void {
    if (!payload) return;
    // An escape cut in two by the end of the head would take the mark for its other half.
    const tail = new TextDecoder('latin1').decode(kept.subarray(length - 5, length));
    length -= HALF_ESCAPE.exec(tail)?.[0].length ?? 0;
    keep(new TextEncoder().encode(`\\u0000${payloads.length}`));
    payloads.push(payload.end());
    payload = null;
  }

  function keep(part: Uint8Array): void {
    const room = MOST_TEXT - length;
    kept.set(part.subarray(0, room), length);
    length += Math.min(part.length, room);
  }
}

/** The payload a string stands for; `null` for one that is kept whole. */
export function payloadOf(text: string, payloads: readonly Base64[]): Base64 | null {
  const mark = text.lastIndexOf(MARK);
  return mark < 0 ? null : (payloads[Number(text.slice(mark + 1))] ?? null);
}
