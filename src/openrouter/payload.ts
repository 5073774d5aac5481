import { type Base64Decoder, createBase64Decoder } from '../image/base64';
import { parseJson } from '../parse-json';

const BACKSLASH = '\\'.charCodeAt(0);
const PERCENT = '%'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const HASH = '#'.charCodeAt(0);

/** An escape, of JSON or of an address, that is cut in two by the end of a piece. */
export const HALF_ESCAPE = /(\\(u[\da-f]{0,3})?|%[\da-f]?)$/i;

/**
 * The bytes of a picture in a JSON string, decoded while the string arrives as it stands there,
 * escapes and all: base64, or what is behind the comma of a data URL. Base64 has no comma, so
 * nobody has to say which.
 */
export function createPayload(): Base64Decoder {
  let decoder = createBase64Decoder();
  let carry = '';
  let isUrl = false;
  let isOver = false;

  return {
    write: (raw) => {
      const isPlain = carry === '' && !raw.includes(BACKSLASH) && !raw.includes(PERCENT);
      let codes = isPlain ? raw : unescape(raw);
      const comma = isUrl ? -1 : codes.indexOf(COMMA);
      if (comma >= 0) {
        isUrl = true;
        decoder = createBase64Decoder();
        codes = codes.subarray(comma + 1);
      }
      const fragment = isUrl ? codes.indexOf(HASH) : -1;
      if (!isOver) decoder.write(fragment < 0 ? codes : codes.subarray(0, fragment));
      isOver ||= fragment >= 0;
    },
    end: () => decoder.end(),
  };

  function unescape(raw: Uint8Array): Uint8Array {
    const text = carry + new TextDecoder('latin1').decode(raw);
    carry = HALF_ESCAPE.exec(text)?.[0] ?? '';
    const plain = parseJson(`"${text.slice(0, text.length - carry.length)}"`);
    return new TextEncoder().encode(
      String(plain).replace(/%([\da-f]{2})/gi, (_, code) =>
        String.fromCharCode(Number(`0x${code}`)),
      ),
    );
  }
}
