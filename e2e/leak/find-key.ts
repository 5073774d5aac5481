import { formsOf, type Form } from './forms';

/** Between the letters of a key that was taken apart. */
const SEPARATORS = /[^A-Za-z0-9]+/g;
/** Pictures are searched as they are: without its separators a megabyte of noise means nothing. */
const LONGEST_TEXT = 256 * 1024;

/** Finds the forms of one key in anything. One pass, whatever the number of forms. */
export class KeyFinder {
  /** By the first four bytes. */
  private readonly byStart = new Map<number, Form[]>();
  private readonly starts = new Uint8Array(0x10000);

  constructor(key: string) {
    for (const form of formsOf(key)) {
      const start = form.needle.readUInt32LE(0);
      this.starts[start & 0xffff] = 1;
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), form]);
    }
  }

  /** Names of the forms found, `split` for a key with something between its letters. */
  find(haystack: string | Buffer): string[] {
    const bytes = typeof haystack === 'string' ? Buffer.from(haystack) : haystack;
    const found = this.scan(bytes);
    if (typeof haystack === 'string' && haystack.length <= LONGEST_TEXT && found.size === 0) {
      const joined = this.scan(Buffer.from(haystack.replace(SEPARATORS, '')));
      if (joined.has('raw') || joined.has('reversed')) found.add('split');
    }
    return [...found];
  }

  private scan(bytes: Buffer): Set<string> {
    const found = new Set<string>();
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (this.starts[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue;
      const forms = this.byStart.get(bytes.readUInt32LE(at));
      if (forms === undefined) continue;
      for (const { name, needle } of forms)
        if (bytes.subarray(at, at + needle.length).equals(needle)) found.add(name);
    }
    return found;
  }
}
