import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase64 } from '../image/encode-base64';
import { tinyJpeg, tinyPng, tinyWebp } from '../image/tiny-images.fixture';
import { createAnswerText } from './answer-text';
import { type Answer, readAnswer } from './read-answer';

const encoder = new TextEncoder();

/** Larger than what is kept as text, the last one smaller; whole files of three types. */
const PICTURES = [
  padded(tinyWebp('VP8L', [1024, 768]), 1700),
  ended(tinyPng([640, 480]), 1600),
  ended(tinyJpeg([320, 200]), 0),
];

/** A RIFF of this length. */
function padded(webp: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const all = Uint8Array.from({ length }, (_, at) => at * 37);
  all.set(webp);
  new DataView(all.buffer).setUint32(4, length - 8, true);
  return all;
}

/** With something between its header and its end. */
function ended(file: Uint8Array, more: number): Uint8Array<ArrayBuffer> {
  const middle = Array.from({ length: more }, (_, at) => (at * 41) & 0x7f);
  return Uint8Array.from([...file.slice(0, -12), ...middle, ...file.slice(-12)]);
}

const url = (bytes: Uint8Array, type = 'webp') =>
  `data:image/${type};base64,${encodeBase64(bytes)}`;
const image = (bytes: Uint8Array) => ({ type: 'image_url', image_url: { url: url(bytes) } });
const usage = { prompt_tokens: 16, cost: 0.105, cost_details: { upstream_inference_cost: 0.105 } };
const event = (json: unknown) => `data: ${JSON.stringify(json)}\n\n`;

/** Answers of every shape that hold all three pictures. */
const ANSWERS = {
  'of the chat route': JSON.stringify({
    id: 'gen-1',
    choices: [{ message: { content: '', images: PICTURES.map(image) }, finish_reason: 'stop' }],
    usage,
  }),
  'of the images route': JSON.stringify({
    created: 1786276465,
    data: PICTURES.map((bytes) => ({ b64_json: encodeBase64(bytes), media_type: 'image/webp' })),
    usage,
  }),
  'in several lines': JSON.stringify(
    { usage, data: PICTURES.map((b) => ({ b64_json: encodeBase64(b) })) },
    null,
    2,
  ),
  'as chat events': [
    ': OPENROUTER PROCESSING\n\n',
    event({ choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] }),
    ...PICTURES.map((bytes) =>
      event({ choices: [{ index: 0, delta: { images: [image(bytes)] } }] }),
    ),
    ': 5" to go\n\n',
    event({ choices: [{ delta: {}, finish_reason: 'stop' }] }),
    event({ choices: [], usage }),
    'data: [DONE]\n\n',
  ].join(''),
  'as image events': [
    event({ type: 'image_generation.partial_image', b64_json: encodeBase64(tinyPng([9, 9])) }),
    ...PICTURES.map((bytes) =>
      event({ type: 'image_generation.completed', b64_json: encodeBase64(bytes) }),
    ),
    event({ type: 'usage', usage }),
    'data: [DONE]\n\n',
  ]
    .join('')
    .replaceAll('\n', '\r\n'),
};

function readCut(body: Uint8Array, length: number, lengths: readonly number[] = [1e9]): Answer {
  const text = createAnswerText();
  for (let at = 0, turn = 0; at < length; turn++) {
    const piece = lengths[turn % lengths.length] || 1;
    text.write(body.subarray(at, Math.min(length, at + piece)));
    at += piece;
  }
  const complete = length === body.length;
  const head = { status: 200, contentType: 'application/json', retryAfter: null, complete };
  return readAnswer({ ...head, ...text.end() }, 'chat');
}

/** From which length on a cut body holds each picture whole. */
function endsIn(body: string): number[] {
  return PICTURES.map((bytes) => {
    const base64 = encodeBase64(bytes);
    const start = body.indexOf(base64);
    // Of a large picture the last letter is enough; a small one is text until its closing quote.
    const isLarge = base64.length > 2048;
    return start + (isLarge ? base64.replace(/=+$/, '').length : base64.length + 1);
  });
}

/** Their places among all pictures; anything else is -1. */
function placesOf(answer: Extract<Answer, { kind: 'pictures' }>): number[] {
  return answer.pictures.map((picture) =>
    PICTURES.findIndex(
      (one) => picture.kind === 'bytes' && Buffer.compare(one, picture.bytes) === 0,
    ),
  );
}

describe.each(Object.entries(ANSWERS))('an answer %s', (_name, text) => {
  const body = encoder.encode(text);

  test('gives its pictures byte for byte, and what they cost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1 }), (lengths) => {
        const answer = readCut(body, body.length, lengths);
        expect(answer).toMatchObject({ kind: 'pictures', costUsd: 0.105 });
        if (answer.kind === 'pictures') expect(placesOf(answer)).toEqual([0, 1, 2]);
      }),
      { numRuns: 30 },
    );
  });

  test('cut at any byte gives every picture that was there by then, or says what is unknown', () => {
    const ends = endsIn(text);
    for (let length = 0; length < body.length; length++) {
      const there = ends.flatMap((end, place) => (end <= length ? [place] : []));
      const answer = readCut(body, length);
      if (answer.kind === 'refused') {
        expect(there).toEqual([]);
        expect(answer.refusal.charge).toBe('unknown');
        continue;
      }
      expect([null, 0.105]).toContain(answer.costUsd);
      // Before the first picture of a stream is finished, one that is not is better than none.
      if (there.length > 0 || !text.includes('partial_image')) {
        expect([length, placesOf(answer)]).toEqual([length, there]);
      }
    }
  });
});

test('the bits and pieces of any answer are read without an error', () => {
  const bodies = Object.values(ANSWERS).map((text) => encoder.encode(text));
  const edit = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
  fc.assert(
    fc.property(
      fc.constantFrom(...bodies),
      fc.array(edit, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      (body, edits, end) => {
        const changed = body.slice();
        for (const { at, byte } of edits) changed[at % changed.length] = byte;
        expect(['pictures', 'refused']).toContain(readCut(changed, end % changed.length).kind);
      },
    ),
    { numRuns: 500 },
  );
});
