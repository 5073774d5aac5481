import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64, decodeByTable } from './base64';
import { encodeBase64 } from './encode-base64';

function bytesOf(text: string): number[] | string {
  const decoded = decodeBase64(text);
  return decoded.ok ? [...decoded.bytes] : `refused at ${String(decoded.at)}`;
}

describe('base64', () => {
  test('of any bytes comes back as the same bytes in a buffer of their own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        for (const decoded of [decodeBase64(text), decodeByTable(text)]) {
          expect(decoded).toEqual({ ok: true, bytes: Uint8Array.from(bytes) });
          if (decoded.ok) expect(decoded.bytes.buffer.byteLength).toBe(bytes.length);
        }
      }),
    );
  });

  test('with white space, either alphabet or no padding means the same', () => {
    const space = fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\t', '\f');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.boolean(),
        fc.boolean(),
        fc.array(space, { minLength: 90 }),
        (bytes, urlSafe, padding, spaces) => {
          let text = Buffer.from(bytes).toString(urlSafe ? 'base64url' : 'base64');
          if (!padding) text = text.replaceAll('=', '');
          const spaced = Array.from(text, (letter, at) => `${spaces[at] ?? ''}${letter}`).join('');
          expect(bytesOf(`${spaced} `)).toEqual([...bytes]);
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
    expect(bytesOf(text)).toBe(`refused at ${String(at)}`);
  });

  test('is judged as the web platform judges it', () => {
    const letters = fc.constantFrom(...Array.from('Aa09+/= \n=!é\v'));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let expected: number[] | null;
        try {
          expected = Array.from(atob(text), (letter) => letter.charCodeAt(0));
        } catch {
          expected = null;
        }
        const decoded = decodeBase64(text);
        expect(decoded.ok ? [...decoded.bytes] : null).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test('of many megabytes is encoded without overflowing the stack', () => {
    const bytes = new Uint8Array(5_000_000).map((_, at) => at * 7);
    const decoded = decodeBase64(encodeBase64(bytes));
    expect(decoded.ok && Buffer.compare(decoded.bytes, bytes)).toBe(0);
  });
});

describe('where the platform has a decoder of its own', () => {
  /** As specified: fills the target, says how much, and throws without saying where. */
  function withNative<T>(run: () => T): T {
    const seen = Object.getOwnPropertyDescriptor(Uint8Array.prototype, 'setFromBase64');
    Object.defineProperty(Uint8Array.prototype, 'setFromBase64', {
      configurable: true,
      value(this: Uint8Array, text: string) {
        const bytes = Buffer.from(atob(text), 'latin1');
        this.set(bytes);
        return { read: text.length, written: bytes.length };
      },
    });
    try {
      return run();
    } finally {
      if (seen) Object.defineProperty(Uint8Array.prototype, 'setFromBase64', seen);
      else Reflect.deleteProperty(Uint8Array.prototype, 'setFromBase64');
    }
  }

  test('it is used, and the bytes still own their whole buffer', () => {
    withNative(() => {
      const decoded = decodeBase64('Zm9v\nYmFy\n');
      expect(decoded.ok && [...decoded.bytes]).toEqual([...Buffer.from('foobar')]);
      expect(decoded.ok && decoded.bytes.buffer.byteLength).toBe(6);
    });
  });

  test('what it refuses is read by the table or refused with the place', () => {
    withNative(() => {
      expect(bytesOf('/+_-')).toEqual([0xff, 0xef, 0xfe]);
      expect(bytesOf('Zm9v!')).toBe('refused at 4');
    });
  });
});
