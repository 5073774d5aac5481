import { encodeBase64 } from '../../src/image/encode-base64';
import { createAnswerText } from '../../src/openrouter/answer-text';
import { readAnswer } from '../../src/openrouter/read-answer';
import type { RouteName } from '../../src/recipe';
import { readers } from '../peers/sdks.mjs';
import { randomBytes } from './base64';
import { OURS } from './one-click';

const PICTURES = 3;
const CUTS = 60;

interface Body {
  readonly route: RouteName;
  readonly type: string;
  readonly text: string;
}

export interface Salvaged {
  /** Of an answer that is not cut: 3 for who reads it at all. */
  readonly whole: number;
  readonly there: number;
  readonly found: number;
}

type Read = (body: Body, cut: string) => Promise<number>;

/** How many of the pictures that had come whole each client hands over when the connection breaks. */
export async function salvagedBySdks(): Promise<Record<string, Salvaged>> {
  const picture = webp(randomBytes(6000));
  const bodies: Record<string, Body> = {
    JSON: { route: 'chat', type: 'application/json', text: chatJson(picture) },
    events: { route: 'chat', type: 'text/event-stream', text: chatEvents(picture) },
    'images JSON': { route: 'images', type: 'application/json', text: imagesJson(picture) },
  };
  const counted: Record<string, Salvaged> = {};
  for (const [shape, body] of Object.entries(bodies)) {
    counted[`${OURS}, ${shape}`] = await count(body, picture, limn);
    for (const [name, read] of Object.entries(readers)) {
      if (!name.endsWith(`, ${shape}`)) continue;
      counted[name] = await count(body, picture, async (whole, cut) => {
        let seen = 0;
        const found = (pictures: number) => (seen = pictures);
        return read(() => Promise.resolve(broken(whole, cut)), found).catch(() => seen);
      });
    }
  }
  return counted;
}

async function count(body: Body, picture: string, read: Read) {
  const ends: number[] = [];
  const { text } = body;
  for (let at = text.indexOf(picture); at >= 0; at = text.indexOf(picture, at + 1)) {
    ends.push(at + picture.length);
  }
  const whole = await read(body, text);
  let there = 0;
  let found = 0;
  for (let cut = 0; cut < CUTS; cut += 1) {
    const place = Math.ceil((text.length * cut) / CUTS);
    there += ends.filter((end) => end <= place).length;
    found += await read(body, text.slice(0, place));
  }
  return { whole, there, found };
}

/** An answer whose connection breaks behind the cut, unless that is the end. */
function broken({ type, text }: Body, cut: string): Response {
  const pieces = [new TextEncoder().encode(cut)];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else if (cut.length < text.length) controller.error(new TypeError('terminated'));
      else controller.close();
    },
  });
  return new Response(stream, { headers: { 'content-type': type } });
}

function limn({ route, type }: Body, cut: string): Promise<number> {
  const text = createAnswerText();
  text.write(new TextEncoder().encode(cut));
  const head = { status: 200, contentType: type, retryAfter: null, complete: false };
  const answer = readAnswer({ ...head, ...text.end() }, route);
  return Promise.resolve(answer.kind === 'pictures' ? answer.pictures.length : 0);
}

const FRAME = {
  id: 'gen-1',
  object: 'chat.completion',
  created: 1,
  model: 'recraft/recraft-v4.1',
  provider: 'Recraft',
  system_fingerprint: null,
};
const USAGE = {
  prompt_tokens: 16,
  completion_tokens: 12_525,
  total_tokens: 12_541,
  completion_tokens_details: { image_tokens: 12_525, reasoning_tokens: 0 },
  prompt_tokens_details: { cached_tokens: 0 },
  cost: 0.105,
};

function images(picture: string, many: number) {
  const url = `data:image/webp;base64,${picture}`;
  return Array.from({ length: many }, () => ({ type: 'image_url', image_url: { url } }));
}

function chatJson(picture: string): string {
  const message = {
    role: 'assistant',
    content: '',
    refusal: null,
    reasoning: null,
    images: images(picture, PICTURES),
  };
  const finish = { finish_reason: 'stop', native_finish_reason: 'stop', logprobs: null };
  const choices = [{ index: 0, ...finish, message }];
  return JSON.stringify({ ...FRAME, choices, usage: USAGE });
}

function chatEvents(picture: string): string {
  const delta = { role: 'assistant', content: '', images: images(picture, 1) };
  const chunk = {
    ...FRAME,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: null }],
  };
  const event = `data: ${JSON.stringify(chunk)}\n\n`;
  return `: OPENROUTER PROCESSING\n\n${event.repeat(PICTURES)}data: [DONE]\n\n`;
}

function imagesJson(picture: string): string {
  const data = Array.from({ length: PICTURES }, () => ({
    b64_json: picture,
    media_type: 'image/webp',
  }));
  return JSON.stringify({ created: 1, data, usage: USAGE });
}

/** Base64 of a file that says how long it is, as Recraft's do. */
function webp(bytes: Uint8Array<ArrayBuffer>): string {
  bytes.set(new TextEncoder().encode('RIFF'));
  new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
  return encodeBase64(bytes);
}
