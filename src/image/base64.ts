/**
 * What a base64 text holds, or where it stops being base64: `at` is a position in the text, its
 * length when the end is missing.
 */
export type Decoded =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly at: number };

/** Not in ES2022; Chromium has it since version 140. */
type WithNativeDecoder = Uint8Array<ArrayBuffer> & {
  setFromBase64?: (text: string, options: { lastChunkHandling: 'loose' }) => { written: number };
};

/** Code units that are no letter, and those that may stand anywhere. */
const REFUSED = 255;
const SPACE = 254;
const PADDING = 253;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUE_OF = new Uint8Array(128).fill(REFUSED);
for (let value = 0; value < 64; value++) VALUE_OF[ALPHABET.charCodeAt(value)] = value;
VALUE_OF['-'.charCodeAt(0)] = 62;
VALUE_OF['_'.charCodeAt(0)] = 63;
VALUE_OF['='.charCodeAt(0)] = PADDING;
for (const space of ' \t\n\f\r') VALUE_OF[space.charCodeAt(0)] = SPACE;

/**
 * Decodes base64 of either alphabet. ASCII white space and missing padding are fine; anything
 * else is refused. The bytes own their whole buffer, so they can be transferred.
 */
export function decodeBase64(text: string): Decoded {
  const bytes = new Uint8Array(lengthWithoutSpaces(text));
  const written = decodeNatively(text, bytes);
  return written === null ? decodeByTable(text, bytes) : { ok: true, bytes: owned(bytes, written) };
}

/** Exact without white space, too long with it. */
function lengthWithoutSpaces(text: string): number {
  let end = text.length;
  if (text[end - 1] === '=') end--;
  if (text[end - 1] === '=') end--;
  return Math.floor((end * 3) / 4);
}

/** Bytes written; `null` when the platform has no decoder or refuses the text without saying where. */
function decodeNatively(text: string, bytes: WithNativeDecoder): number | null {
  try {
    return bytes.setFromBase64?.(text, { lastChunkHandling: 'loose' }).written ?? null;
  } catch {
    return null;
  }
}

/** Where there is no native decoder (Node 20), and to find out where a refused text goes wrong. */
export function decodeByTable(
  text: string,
  bytes = new Uint8Array(lengthWithoutSpaces(text)),
): Decoded {
  let read = 0;
  let written = 0;
  const wholeGroups = text.length - 3;
  while (read < wholeGroups) {
    const first = valueAt(text, read);
    const second = valueAt(text, read + 1);
    const third = valueAt(text, read + 2);
    const fourth = valueAt(text, read + 3);
    if ((first | second | third | fourth) > 63) break;
    const group = (first << 18) | (second << 12) | (third << 6) | fourth;
    bytes[written] = group >> 16;
    bytes[written + 1] = group >> 8;
    bytes[written + 2] = group;
    written += 3;
    read += 4;
  }
  return decodeRest(text, bytes, read, written);
}

/** From the first group with white space, padding or a fault in it: letter by letter. */
function decodeRest(
  text: string,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  before: number,
): Decoded {
  let written = before;
  let pending = 0;
  let letters = 0;
  let padding = 0;
  for (let at = start; at < text.length; at++) {
    const value = valueAt(text, at);
    if (value === SPACE) continue;
    if (value === PADDING) {
      padding++;
      if (letters < 2 || letters + padding > 4) return { ok: false, at };
      continue;
    }
    if (value === REFUSED || padding > 0) return { ok: false, at };
    pending = ((pending << 6) | value) & 0xffffff;
    letters = (letters + 1) & 3;
    if (letters === 0) {
      bytes[written++] = pending >> 16;
      bytes[written++] = pending >> 8;
      bytes[written++] = pending;
    }
  }
  if (letters === 1 || (padding > 0 && letters + padding !== 4)) {
    return { ok: false, at: text.length };
  }
  if (letters >= 2) bytes[written++] = (pending << (6 * (4 - letters))) >> 16;
  if (letters === 3) bytes[written++] = (pending << 6) >> 8;
  return { ok: true, bytes: owned(bytes, written) };
}

function valueAt(text: string, at: number): number {
  return VALUE_OF[text.charCodeAt(at)] ?? REFUSED;
}

function owned(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  return bytes.length === length ? bytes : bytes.slice(0, length);
}
