/** Turns what `clientStorage` keeps into text and back; `Uint8Array` is what JSON does not know. */
const KEY = 'Uint8Array of';
/** One letter for each byte, none of which JSON escapes: a browser's storage counts letters, 5 M of them. */
const FIRST = 0x100;
const AT_ONCE = 8_192;

export function toText(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item instanceof Uint8Array ? { [KEY]: lettersOf(item) } : item,
  );
}

export function fromText(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => (isBytes(item) ? bytesOf(item[KEY]) : item));
}

function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    const codes = Array.from(bytes.subarray(at, at + AT_ONCE), (byte) => FIRST + byte);
    letters += String.fromCharCode(...codes);
  }
  return letters;
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at) - FIRST);
}

function isBytes(value: unknown): value is { [KEY]: string } {
  return typeof value === 'object' && value !== null && KEY in value;
}
