import { viewOf } from './read-bytes';

/** What a base64 text holds: everything up to where it stops being base64. */
export interface Base64 {
  /** They own their whole buffer, so they can be transferred. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Position of the first wrong letter, the length where the end is missing; `null` when whole. */
  readonly fault: number | null;
}

/** Not in ES2022; Chromium has it since version 140. */
type WithNativeDecoder = Uint8Array<ArrayBuffer> & {
  setFromBase64?: (text: string, options: typeof WHOLE_GROUPS) => { read: number; written: number };
};
const WHOLE_GROUPS = { lastChunkHandling: 'stop-before-partial' } as const;

/** Codes that are no letter, and those that may stand anywhere. */
const REFUSED = 255;
const SPACE = 254;
const PADDING = '='.charCodeAt(0);

/** No picture of a model is larger than this, whatever it says. */
const MOST_TOLD = 64 * 1024 * 1024;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUE_OF = new Uint8Array(256).fill(REFUSED);
for (let value = 0; value < 64; value++) VALUE_OF[ALPHABET.charCodeAt(value)] = value;
VALUE_OF['-'.charCodeAt(0)] = 62;
VALUE_OF['_'.charCodeAt(0)] = 63;
for (const space of ' \t\n\f\r') VALUE_OF[space.charCodeAt(0)] = SPACE;

export interface Base64Decoder {
  write(codes: Uint8Array): void;
  end(): Base64;
}

/**
 * Decodes base64 of either alphabet while it arrives. ASCII white space and missing padding are
 * fine; anything else ends it, and what came before is kept.
 */
export function createBase64Decoder(): Base64Decoder {
  let bytes = new Uint8Array();
  let written = 0;
  let read = 0;
  let fault: number | null = null;
  // Of the group of four that is not complete.
  let letters = 0;
  let pending = 0;
  let padding = 0;

  return {
    write: (codes) => {
      if (fault !== null) return;
      makeRoom(codes);
      // The group begun first; then the platform reads whole groups faster than we can.
      const head = letters && 4 - letters;
      byTable(codes.subarray(0, head));
      const rest = codes.subarray(head);
      byTable(rest.subarray(letters + padding === 0 ? natively(rest) : 0));
    },
    end: () => {
      if (letters === 1 || (padding > 0 && letters + padding !== 4)) fault ??= read;
      pending <<= 6 * (4 - letters);
      if (letters > 1) bytes[written++] = pending >> 16;
      if (letters > 2) bytes[written++] = pending >> 8;
      letters = padding = 0;
      return { bytes: bytes.length === written ? bytes : bytes.slice(0, written), fault };
    },
  };

  /** For all of these letters and those before. */
  function makeRoom(codes: Uint8Array): void {
    const end = codes.indexOf(PADDING);
    const needed = written + (((letters + (end < 0 ? codes.length : end)) * 3) >> 2);
    if (needed <= bytes.length) return;
    const before = bytes;
    const told = written > 11 ? toldLength(before) : 0;
    const fits = told >= needed && told < MOST_TOLD;
    bytes = new Uint8Array(fits ? told : Math.max(needed, 2 * before.length));
    bytes.set(before);
  }

  /** Letters read: not all where a group is not complete, none where something is not as it likes. */
  function natively(codes: Uint8Array): number {
    const into: WithNativeDecoder = bytes.subarray(written);
    if (!into.setFromBase64) return 0;
    const end = codes.indexOf(PADDING);
    const text = new TextDecoder('latin1').decode(end < 0 ? codes : codes.subarray(0, end));
    try {
      const done = into.setFromBase64(text, WHOLE_GROUPS);
      read += done.read;
      written += done.written;
      return done.read;
    } catch {
      return 0;
    }
  }

  /** Letter by letter, to the end or the first fault. */
  function byTable(codes: Uint8Array): void {
    // Shared variables are slow in a loop this hot.
    const into = bytes;
    let [group, count, end, at] = [pending, letters, written, 0];
    const valueAt = (place: number) => VALUE_OF[codes[place] ?? REFUSED] ?? REFUSED;
    for (; at < codes.length; at++) {
      // Nearly all of it: groups of four plain letters.
      if (count + padding === 0) {
        for (; at + 3 < codes.length; at += 4) {
          const [a, b, c, d] = [valueAt(at), valueAt(at + 1), valueAt(at + 2), valueAt(at + 3)];
          if ((a | b | c | d) > 63) break;
          into[end++] = (a << 2) | (b >> 4);
          into[end++] = (b << 4) | (c >> 2);
          into[end++] = (c << 6) | d;
        }
        if (at === codes.length) break;
      }
      const code = codes[at] ?? REFUSED;
      const value = VALUE_OF[code] ?? REFUSED;
      if (value < 64 && padding === 0) {
        group = (group << 6) | value;
        if (++count < 4) continue;
        into[end++] = group >> 16;
        into[end++] = group >> 8;
        into[end++] = group;
        count = 0;
      } else if (code === PADDING && count > 1 && count + padding < 4) padding++;
      else if (value !== SPACE) {
        fault = read + at;
        break;
      }
    }
    read += at;
    [pending, letters, written] = [group, count, end];
  }
}

const RIFF = 0x52494646;

/** A WebP, which is what comes, says how long it is: room for just that is never copied again. */
function toldLength(start: Uint8Array): number {
  const view = viewOf(start);
  return view.getUint32(0) === RIFF ? view.getUint32(4, true) + 8 : 0;
}
