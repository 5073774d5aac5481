import { decodeBase64, decodeByTable } from '../../src/image/base64';
import { encodeBase64 } from '../../src/image/encode-base64';
import { compare, type Medians } from '../compare';
import { base64Peers } from '../peers/base64.mjs';

export const OURS = 'Limn';
export const FLOOR = 'floor: allocate and copy';
const TABLE = 'Limn without a native decoder';

/** Runs in Node and in the page alike. Every contender is first checked to give the same bytes. */
export async function base64Medians(megabytes: number, rounds: number): Promise<Medians> {
  const bytes = randomBytes(megabytes * 1_000_000);
  const text = encodeBase64(bytes);
  const decoders: Record<string, (text: string) => unknown> = {
    [OURS]: decodeBase64,
    ...('fromBase64' in Uint8Array && {
      [TABLE]: decodeByTable,
      'Uint8Array.fromBase64': (from) => Uint8Array.fromBase64(from),
    }),
    ...base64Peers,
  };
  for (const [name, decode] of Object.entries(decoders)) {
    if (!sameBytes(decode(text), bytes)) throw new Error(`${name} decodes to other bytes.`);
  }
  const contenders: Record<string, () => unknown> = { [FLOOR]: () => bytes.slice() };
  for (const [name, decode] of Object.entries(decoders)) contenders[name] = () => decode(text);
  return compare(contenders, rounds, Math.max(1, Math.round(4 / megabytes)));
}

function sameBytes(decoded: unknown, bytes: Uint8Array): boolean {
  const found = decoded instanceof Uint8Array ? decoded : (decoded as { bytes?: Uint8Array }).bytes;
  return found?.length === bytes.length && bytes.every((byte, at) => found[at] === byte);
}

/** As the payload of a PNG looks; cheap, and the same every time. */
function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
