import { createBase64Decoder } from '../../src/image/base64';
import { encodeBase64 } from '../../src/image/encode-base64';
import { compare, type Medians } from '../compare';
import { base64Peers } from '../peers/base64.mjs';

export const OURS = 'Limn';
export const FLOOR = 'floor: allocate and copy';

/**
 * From received bytes to decoded ones. Runs in Node and in the page alike. Every contender is first
 * checked to give the same bytes.
 */
export async function base64Medians(megabytes: number, rounds: number): Promise<Medians> {
  const bytes = randomBytes(megabytes * 1_000_000);
  const codes = new TextEncoder().encode(encodeBase64(bytes));
  const fromText = (decode: (text: string) => unknown) => (received: Uint8Array) =>
    decode(new TextDecoder('latin1').decode(received));
  const decoders: Record<string, (received: Uint8Array) => unknown> = {
    [OURS]: decode,
    ...('fromBase64' in Uint8Array && {
      'Uint8Array.fromBase64': fromText((text) => Uint8Array.fromBase64(text)),
    }),
    ...Object.fromEntries(
      Object.entries(base64Peers).map(([name, decode]) => [name, fromText(decode)]),
    ),
  };
  for (const [name, decode] of Object.entries(decoders)) {
    if (!sameBytes(decode(codes), bytes)) throw new Error(`${name} decodes to other bytes.`);
  }
  const contenders: Record<string, () => unknown> = { [FLOOR]: () => bytes.slice() };
  for (const [name, decode] of Object.entries(decoders)) contenders[name] = () => decode(codes);
  return compare(contenders, rounds, Math.max(1, Math.round(4 / megabytes)));
}

function decode(codes: Uint8Array): Uint8Array {
  const decoder = createBase64Decoder();
  decoder.write(codes);
  return decoder.end().bytes;
}

function sameBytes(decoded: unknown, bytes: Uint8Array): boolean {
  const found = decoded instanceof Uint8Array ? decoded : new Uint8Array();
  return found.length === bytes.length && bytes.every((byte, at) => found[at] === byte);
}

/** As the payload of a PNG looks; cheap, and the same every time. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
