import { encodeBase64 } from '../../src/image/encode-base64';
import { createAnswerText } from '../../src/openrouter/answer-text';
import { readAnswer } from '../../src/openrouter/read-answer';
import type { Medians } from '../compare';
import { randomBytes } from './base64';

const PIECE = 64 * 1024;

/** Takes all pieces of a body but the last, and gives back the work that is left for then. */
type Reader = (body: Uint8Array) => () => Uint8Array;

const READERS: Readonly<Record<string, Reader>> = {
  Limn: (body) => {
    const text = createAnswerText();
    const last = inPieces(body, (piece) => text.write(piece));
    return () => {
      text.write(last);
      const head = { status: 200, contentType: '', retryAfter: null, complete: true };
      const answer = readAnswer({ ...head, ...text.end() }, 'images');
      const [picture] = answer.kind === 'pictures' ? answer.pictures : [];
      return picture?.kind === 'bytes' ? picture.bytes : new Uint8Array();
    };
  },
  ...('fromBase64' in Uint8Array && {
    'response.json() and Uint8Array.fromBase64': whole((text) => Uint8Array.fromBase64(text)),
  }),
  'response.json() and atob': whole((text) =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
  ),
};

/** Milliseconds between the last piece of an answer and the bytes of its picture. */
export function lastPieceMedians(megabytes: number, rounds: number): Medians {
  const bytes = randomBytes(megabytes * 1_000_000);
  // As Recraft answers: a WebP, which says how long it is.
  bytes.set(new TextEncoder().encode('RIFF'));
  new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
  const json = { data: [{ b64_json: encodeBase64(bytes) }], usage: { cost: 0.035 } };
  const body = new TextEncoder().encode(JSON.stringify(json));
  const times = Object.entries(READERS).map(([name, reader]) => {
    const all: number[] = [];
    for (let round = -1; round < rounds; round++) {
      const finish = reader(body);
      const start = performance.now();
      const { length } = finish();
      if (round >= 0) all.push(performance.now() - start);
      if (length !== bytes.length) throw new Error(`${name} gives other bytes.`);
    }
    return [name, all.sort((one, other) => one - other)[rounds >> 1] ?? Number.NaN];
  });
  return Object.fromEntries(times) as Medians;
}

function whole(decode: (base64: string) => Uint8Array): Reader {
  return (body) => {
    const pieces: Uint8Array[] = [];
    pieces.push(inPieces(body, (piece) => pieces.push(piece)));
    return () => {
      const joined = new Uint8Array(body.length);
      let at = 0;
      for (const piece of pieces) {
        joined.set(piece, at);
        at += piece.length;
      }
      const json = JSON.parse(new TextDecoder().decode(joined)) as { data: { b64_json: string }[] };
      return decode(json.data[0]?.b64_json ?? '');
    };
  };
}

/** Gives all pieces but the last to `write`, and that one back. */
function inPieces(body: Uint8Array, write: (piece: Uint8Array) => void): Uint8Array {
  let at = 0;
  for (; at + PIECE < body.length; at += PIECE) write(body.slice(at, at + PIECE));
  return body.slice(at);
}
