import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase64 } from '../image/encode-base64';
import { createAnswerText, payloadOf } from './answer-text';

const encoder = new TextEncoder();

function read(text: string, lengths: readonly number[] = [text.length]) {
  const answer = createAnswerText();
  const bytes = encoder.encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length] || 1;
    answer.write(bytes.subarray(at, at + length));
    at += length;
  }
  return answer.end();
}

const pieces = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 });
const LONG = 3000;
const picture = (seed: number) =>
  Uint8Array.from({ length: LONG }, (_, at) => (at * 31 + seed * 17) ^ (at >> 4));

describe('the text of an answer', () => {
  test('without a long string is the answer itself, whatever pieces it comes in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), pieces, (value, junk, lengths) => {
        for (const text of [JSON.stringify(value), `data: ${junk}\n`]) {
          const wellFormed = new TextDecoder().decode(encoder.encode(text)).replace(/^\ufeff/, '');
          expect(read(text, lengths)).toEqual({ text: wellFormed, payloads: [] });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('has of each long string a head and a mark, and its bytes are decoded', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (lengths, isUrl) => {
        const head = isUrl ? 'data:image/webp;base64,' : '';
        const urls = [1, 2].map((seed) => head + encodeBase64(picture(seed)));
        const { text, payloads } = read(JSON.stringify({ urls, after: 'é"\\' }), lengths);
        const json = JSON.parse(text) as { urls: string[]; after: string };
        expect(json.after).toBe('é"\\');
        for (const [index, url] of json.urls.entries()) {
          expect(url.length).toBeLessThan(2100);
          expect(urls[index]?.startsWith(url.slice(0, 2000))).toBe(true);
          expect(payloadOf(url, payloads)).toEqual({ bytes: picture(index + 1), fault: null });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('reads a long string through escapes of JSON and of an address', () => {
    const plain = encodeBase64(Uint8Array.of(...picture(3), 1));
    expect(plain).toMatch(/=$/);
    const ways = [
      plain.replaceAll('/', '\\/'),
      plain.replaceAll('=', '\\u003d').replaceAll('+', '\\u002B'),
      plain.replace(/.{76}/g, '$&\\r\\n'),
      `data:image/png;name=\\"a\\";base64,${plain.replaceAll('=', '%3D').replaceAll('+', '%2b')}`,
      `data:;base64,${plain}#fragment==`,
      plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    ];
    for (const way of ways) {
      for (const length of [1, 7, 1000, 100_000]) {
        const { text, payloads } = read(`{"url":"${way}"}`, [length]);
        const { url } = JSON.parse(text) as { url: string };
        expect(payloadOf(url, payloads)).toEqual({
          bytes: Uint8Array.of(...picture(3), 1),
          fault: null,
        });
      }
    }
  });

  test('stays JSON when the head of a long string ends within an escape', () => {
    for (let shift = 0; shift < 14; shift++) {
      const long = `${'a'.repeat(2040 + shift)}\u0001\\"\n${'b'.repeat(50)}`;
      const { text } = read(JSON.stringify([long, 'after']));
      const [first, second] = JSON.parse(text) as string[];
      expect(first?.slice(0, 2000)).toBe('a'.repeat(2000));
      expect(second).toBe('after');
    }
  });

  test('is not confused by a quote in a comment of a stream', () => {
    const event = `data: {"url":"${encodeBase64(picture(4))}"}`;
    const { payloads } = read(`: 5" screen\r\n\r\n${event}\n\n`);
    expect(payloads.map(({ bytes }) => bytes)).toEqual([picture(4)]);
  });

  test('is no larger than a quarter of a megabyte', () => {
    const answer = createAnswerText();
    for (let megabyte = 0; megabyte < 3; megabyte++)
      answer.write(new Uint8Array(1_000_000).fill(32));
    expect(answer.end().text.length).toBe(256 * 1024);
  });
});

test('four times the answer is not sixteen times the work', () => {
  const copied = (kilobytes: number): number => {
    const text = encoder.encode(`{"b64_json":"${'A'.repeat(kilobytes * 1024)}"}`);
    let bytes = 0;
    const { set } = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(Uint8Array.prototype));
    Object.defineProperty(Uint8Array.prototype, 'set', {
      configurable: true,
      value(this: Uint8Array, part: ArrayLike<number>, at?: number) {
        bytes += part.length;
        Reflect.apply(set?.value as Uint8Array['set'], this, [part, at]);
      },
    });
    try {
      const answer = createAnswerText();
      for (let at = 0; at < text.length; at += 1024) answer.write(text.subarray(at, at + 1024));
      answer.end();
    } finally {
      Reflect.deleteProperty(Uint8Array.prototype, 'set');
    }
    return bytes;
  };
  expect(copied(1024)).toBeGreaterThan(500_000);
  expect(copied(4096) / copied(1024)).toBeLessThan(7);
});
