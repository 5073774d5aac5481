import { createParser } from 'eventsource-parser';
import { encodeBase64 } from '../../src/image/encode-base64';
import { createAnswerText } from '../../src/openrouter/answer-text';
import { readAnswer } from '../../src/openrouter/read-answer';
import { randomBytes } from './base64';

const PICTURES = 3;
const CUTS = 500;

/** How many of the pictures that had come whole are read from a body cut off at many places. */
export function salvaged(): Record<string, { there: number; found: number }> {
  const picture = webp(randomBytes(20_000));
  const pictures = Array.from({ length: PICTURES }, () => ({ b64_json: picture }));
  const events = pictures.map((one) => `data: ${JSON.stringify(one)}\n\n`).join('');
  const json = JSON.stringify({ data: pictures, usage: {} });
  return {
    'Limn, events': count(events, picture, limn),
    'eventsource-parser, events': count(events, picture, parser),
    'Limn, JSON': count(json, picture, limn),
    'response.json(), JSON': count(json, picture, whole),
  };
}

/** Base64 of a file that says how long it is, as Recraft's do. */
function webp(bytes: Uint8Array<ArrayBuffer>): string {
  bytes.set(new TextEncoder().encode('RIFF'));
  new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
  return encodeBase64(bytes);
}

function count(body: string, picture: string, read: (cut: string) => number) {
  const ends: number[] = [];
  for (let at = body.indexOf(picture); at >= 0; at = body.indexOf(picture, at + 1)) {
    ends.push(at + picture.length);
  }
  // Evenly, and where it hurts: right behind each picture.
  const evenly = Array.from({ length: CUTS }, (_, cut) => Math.ceil((body.length * cut) / CUTS));
  let there = 0;
  let found = 0;
  for (const place of [...evenly, ...ends]) {
    there += ends.filter((end) => end <= place).length;
    found += read(body.slice(0, place));
  }
  return { there, found };
}

function limn(cut: string): number {
  const text = createAnswerText();
  text.write(new TextEncoder().encode(cut));
  const head = { status: 200, contentType: '', retryAfter: null, complete: false };
  const answer = readAnswer({ ...head, ...text.end() }, 'images');
  return answer.kind === 'pictures' ? answer.pictures.length : 0;
}

function parser(cut: string): number {
  let found = 0;
  createParser({ onEvent: () => found++ }).feed(cut);
  return found;
}

function whole(cut: string): number {
  try {
    return (JSON.parse(cut) as { data: unknown[] }).data.length;
  } catch {
    return 0;
  }
}
