import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Base64, createBase64Decoder } from './base64';
import { encodeBase64 } from './encode-base64';

/** In pieces of these lengths, over and over. */
function decode(text: string, lengths: readonly number[] = [text.length]): Base64 {
  const decoder = createBase64Decoder();
  const codes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < codes.length; turn++) {
    const length = lengths[turn % lengths.length] || 1;
    decoder.write(codes.subarray(at, at + length));
    at += length;
  }
  return decoder.end();
}

function bytesOf(text: string): number[] | string {
  const { bytes, fault } = decode(text);
  return fault === null ? [...bytes] : `refused at ${String(fault)}`;
}

const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

/** As specified: reads whole groups into the target, and throws without saying where. */
function setFromBase64(this: Uint8Array, text: string) {
  if (!/^[A-Za-z\d+/ \t\n\f\r]*$/.test(text)) throw new SyntaxError('Unexpected letter');
  let read = 0;
  let letters = '';
  for (const group of text.matchAll(/(?:\s*[^\s]){4}/g)) {
    read = group.index + group[0].length;
    letters += group[0];
  }
  const bytes = Buffer.from(letters, 'base64');
  this.set(bytes);
  return { read, written: bytes.length };
}

afterEach(() => {
  Reflect.deleteProperty(Uint8Array.prototype, 'setFromBase64');
});

describe.each(['of the platform', 'of our own'])('with a decoder %s, base64', (whose) => {
  const arrange = () => {
    const value = whose === 'of the platform' ? setFromBase64 : undefined;
    Object.defineProperty(Uint8Array.prototype, 'setFromBase64', { configurable: true, value });
  };

  test('in any pieces comes back as the same bytes in a buffer of their own', () => {
    arrange();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), pieces, (bytes, lengths) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        const decoded = decode(text, lengths);
        expect(decoded).toEqual({ bytes: Uint8Array.from(bytes), fault: null });
        expect(decoded.bytes.buffer.byteLength).toBe(bytes.length);
      }),
    );
  });

  test('of a WebP has room for what it says, and of one that lies for what it is', () => {
    arrange();
    const lengths = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 12, maxLength: 90 }),
        lengths,
        pieces,
        (bytes, told, turns) => {
          bytes.set(new TextEncoder().encode('RIFF'));
          new DataView(bytes.buffer).setUint32(4, told ?? bytes.length - 8, true);
          const decoded = decode(encodeBase64(bytes), turns);
          expect(decoded).toEqual({ bytes: Uint8Array.from(bytes), fault: null });
          expect(decoded.bytes.buffer.byteLength).toBe(bytes.length);
        },
      ),
    );
  });

  test('of a WebP is written where it stays, not copied at the end', () => {
    arrange();
    const bytes = new Uint8Array(3_000);
    bytes.set(new TextEncoder().encode('RIFF'));
    new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
    const copies = vi.spyOn(Uint8Array.prototype, 'slice');
    const decoded = decode(encodeBase64(bytes), [2_048, 700]);
    expect(copies).not.toHaveBeenCalled();
    copies.mockRestore();
    expect(decoded.bytes).toEqual(bytes);
  });

  test('with white space, either alphabet or no padding means the same', () => {
    arrange();
    const space = fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\t', '\f');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.boolean(),
        fc.boolean(),
        fc.array(space, { minLength: 90 }),
        pieces,
        (bytes, urlSafe, padding, spaces, lengths) => {
          let text = Buffer.from(bytes).toString(urlSafe ? 'base64url' : 'base64');
          if (!padding) text = text.replaceAll('=', '');
          const spaced = Array.from(text, (letter, at) => `${spaces[at] ?? ''}${letter}`).join('');
          expect(decode(`${spaced} `, lengths)).toEqual({
            bytes: Uint8Array.from(bytes),
            fault: null,
          });
        },
      ),
    );
  });

  test.each([
    ['Zg', [102]],
    ['Zm8', [102, 111]],
    ['Zm8=', [102, 111]],
    ['Zg = =', [102]],
    ['/+_-', [0xff, 0xef, 0xfe]],
    ['', []],
    ['  ', []],
  ])('%j is read', (text, bytes) => {
    arrange();
    expect(bytesOf(text)).toEqual(bytes);
  });

  test.each([
    ['A', 1],
    ['AAAAA', 5],
    ['=', 0],
    ['A=', 1],
    ['AA=', 3],
    ['AA=A', 3],
    ['AAA==', 4],
    ['AAAA=', 4],
    ['AA===', 4],
    ['AAAA!AAA', 4],
    ['AA\u00a0A', 2],
    ['AAé=', 2],
    ['data:image/png;base64,AAAA', 4],
    ['AA=\u200b=', 3],
  ])('%j is refused, with the place', (text, at) => {
    arrange();
    expect(bytesOf(text)).toBe(`refused at ${String(at)}`);
  });

  test('is judged as the web platform judges it', () => {
    arrange();
    const letters = fc.constantFrom(...Array.from('Aa09+/= \n=!é\v'));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), pieces, (parts, lengths) => {
        const text = parts.join('');
        let expected: number[] | null;
        try {
          expected = Array.from(atob(text), (letter) => letter.charCodeAt(0));
        } catch {
          expected = null;
        }
        const { bytes, fault } = decode(text, lengths);
        expect(fault === null ? [...bytes] : null).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test('that goes wrong gives all that came before', () => {
    arrange();
    const whole = encodeBase64(Uint8Array.from({ length: 90 }, (_, at) => at));
    const { bytes, fault } = decode(`${whole.slice(0, 80)}!${whole.slice(80)}`, [7]);
    expect(fault).toBe(80);
    expect([...bytes]).toEqual(Array.from({ length: 60 }, (_, at) => at));
  });
});

test('where the platform has a decoder, it reads all but the group that is cut in two', () => {
  const reads: number[] = [];
  Object.defineProperty(Uint8Array.prototype, 'setFromBase64', {
    configurable: true,
    value(this: Uint8Array, text: string) {
      const done = setFromBase64.call(this, text);
      reads.push(done.read);
      return done;
    },
  });
  decode(encodeBase64(new Uint8Array(900)), [401]);
  expect(reads).toEqual([400, 396, 396]);
});

test('base64 of many megabytes is encoded without overflowing the stack', () => {
  const bytes = new Uint8Array(5_000_000).map((_, at) => at * 7);
  expect(Buffer.compare(decode(encodeBase64(bytes), [65_536]).bytes, bytes)).toBe(0);
});
