/** Asks for one picture and resolves to how many came. */
export const sdks: Readonly<Record<string, (origin: string, key: string) => Promise<number>>>;

/** Reads one answer; `found` is told of pictures as they are handed over. Rejects on a broken one. */
export const readers: Readonly<
  Record<
    string,
    (fetch: typeof globalThis.fetch, found: (pictures: number) => void) => Promise<number>
  >
>;
