const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ALPHABET = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const PADDING = '='.charCodeAt(0);

/** The padded base64 of any number of bytes, built as bytes and turned into text once. */
export function encodeBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let written = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text[written++] = ALPHABET[group >> 18] ?? 0;
    text[written++] = ALPHABET[(group >> 12) & 63] ?? 0;
    text[written++] = ALPHABET[(group >> 6) & 63] ?? 0;
    text[written++] = ALPHABET[group & 63] ?? 0;
  }
  const missing = text.length > 0 ? (3 - (bytes.length % 3)) % 3 : 0;
  text.fill(PADDING, text.length - missing);
  return new TextDecoder().decode(text);
}
