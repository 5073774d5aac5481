import { expect, test } from 'vitest';
import { encodeBase64 } from '../image/encode-base64';
import { tinyPng } from '../image/tiny-images.fixture';
import { createAnswerText } from './answer-text';
import { readAnswer } from './read-answer';

const MB = 1024 * 1024;
/** As many as one click asks for, each far larger than any model makes them. */
const PICTURES = 6;
const BYTES = 20 * MB;
/** As a network hands them over. */
const PIECE = 64 * 1024;

test('six pictures of 20 MB take their own size and next to nothing besides', () => {
  const file = new Uint8Array(BYTES);
  file.set(tinyPng([4096, 4096]));
  const url = `data:image/png;base64,${encodeBase64(file)}`;
  const body = new TextEncoder().encode(
    JSON.stringify({ choices: [{ message: { images: [{ image_url: { url } }] } }] }),
  );
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const held = Array.from({ length: PICTURES }, () => {
    const text = createAnswerText();
    for (let at = 0; at < body.length; at += PIECE) {
      text.write(body.subarray(at, at + PIECE));
      if (at % (16 * PIECE) === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    }
    const read = text.end();
    expect(read.text.length).toBeLessThan(4_096);
    const head = { status: 200, contentType: 'application/json', retryAfter: null, complete: true };
    const answer = readAnswer({ ...head, ...read }, 'chat');
    if (answer.kind !== 'pictures') throw new Error('no pictures');
    const [picture] = answer.pictures;
    if (picture?.kind !== 'bytes') throw new Error('no bytes');
    return picture.bytes;
  });
  for (const bytes of held) {
    expect(bytes.length).toBe(BYTES);
    // Nothing around them is held with them, so they move to the document side without a copy.
    expect(bytes.buffer.byteLength).toBe(BYTES);
  }
  // As text, one alone would be more.
  expect(most - before).toBeLessThan(BYTES);
});
