/** One way a key may be written down, as bytes to look for. */
export interface Form {
  name: string;
  needle: Buffer;
}

const PREFIX = 'sk-or-v1-';
/** Any 12 characters of the secret in a row hold one whole block. */
const BLOCK = 8;
const STRIDE = 4;

const each = (text: string, write: (code: number) => string, between = '') =>
  Array.from(text, (character) => write(character.charCodeAt(0))).join(between);
const hex = (code: number, digits = 2) => code.toString(16).padStart(digits, '0');

/** Character by character, so that a block is written the same wherever it stands. */
const BY_CHARACTER: Record<string, (block: string) => string | Buffer> = {
  raw: (block) => block,
  reversed: (block) => Array.from(block).reverse().join(''),
  'upper case': (block) => block.toUpperCase(),
  'lower case': (block) => block.toLowerCase(),
  hex: (block) => each(block, (code) => hex(code)),
  'hex in capitals': (block) => each(block, (code) => hex(code).toUpperCase()),
  percent: (block) => each(block, (code) => `%${hex(code)}`),
  'percent in capitals': (block) => each(block, (code) => `%${hex(code).toUpperCase()}`),
  'JSON escapes': (block) => each(block, (code) => `\\u${hex(code, 4)}`),
  'JSON escapes in capitals': (block) => each(block, (code) => `\\u${hex(code, 4).toUpperCase()}`),
  'decimal codes': (block) => each(block, String, ','),
  'HTML decimal': (block) => each(block, (code) => `&#${String(code)};`),
  'HTML hex': (block) => each(block, (code) => `&#x${hex(code)};`),
  'UTF-16': (block) => Buffer.from(block, 'utf16le'),
};

/** The secret as its own bytes begin at each of the three places a base64 group can. */
function base64(secret: string): Record<string, string> {
  const from = (skipped: number, text: string) =>
    // Groups that hold a neighbour's bits are left out.
    Buffer.from('\0'.repeat(skipped) + text)
      .toString('base64')
      .slice(skipped === 0 ? 0 : 4, -4);
  return Object.fromEntries([0, 1, 2].map((at) => [`base64 at ${String(at)}`, from(at, secret)]));
}

function blocks(text: string): string[] {
  const count = Math.floor((text.length - BLOCK) / STRIDE) + 1;
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * STRIDE, index * STRIDE + BLOCK),
  );
}

/** Every form of every part of a key that is long enough to be no accident. */
export function formsOf(key: string): Form[] {
  const secret = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
  const written = Object.entries(BY_CHARACTER).flatMap(([name, write]) =>
    blocks(secret).map((block) => ({ name, needle: Buffer.from(write(block)) })),
  );
  const grouped = Object.entries(base64(secret)).flatMap(([name, text]) =>
    blocks(text).flatMap((block) => [
      { name, needle: Buffer.from(block) },
      { name: `${name}, for addresses`, needle: Buffer.from(urlSafe(block)) },
      { name: `${name}, reversed`, needle: Buffer.from(Array.from(block).reverse().join('')) },
    ]),
  );
  return [...written, ...grouped];
}

function urlSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
