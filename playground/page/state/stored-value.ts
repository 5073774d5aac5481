/** Turns what `clientStorage` keeps into text and back; `Uint8Array` is what JSON does not know. */
const KEY = 'Uint8Array of';

export function toText(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item instanceof Uint8Array ? { [KEY]: [...item] } : item,
  );
}

export function fromText(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => (isBytes(item) ? new Uint8Array(item[KEY]) : item));
}

function isBytes(value: unknown): value is { [KEY]: number[] } {
  return typeof value === 'object' && value !== null && KEY in value;
}
