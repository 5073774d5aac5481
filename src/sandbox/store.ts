/** Attempt by attempt: its line under its id, its pictures under attempt/index/bytes. */
const OWN = 'attempt/';
/** Bytes of all pictures together, of Figma's 5 MB for whatever Limn stores. */
const ROOM = 4 * 1024 * 1024;

const { clientStorage } = figma;
let last: Promise<unknown> = Promise.resolve();

/** One key for each, so that two windows never write over each other's. */
export async function storedNames(): Promise<string[]> {
  const keys = await clientStorage.keysAsync();
  return keys.filter((key) => key.startsWith(OWN)).map((key) => key.slice(OWN.length));
}

export function load(name: string): Promise<unknown> {
  return clientStorage.getAsync(OWN + name);
}

/**
 * Writes, or with `null` erases, one after the other: what is erased must not come back by a slower
 * write from before. Throws what Figma has against it.
 */
export function store(name: string, value: string | Uint8Array | null): Promise<void> {
  const turn = last.then(() =>
    value === null ? clientStorage.deleteAsync(OWN + name) : storeAtOnce(name, value),
  );
  last = turn.catch(() => undefined);
  return turn;
}

/** Without waiting for anything, which is right only in the last turn there is. */
export function storeAtOnce(name: string, value: string | Uint8Array): Promise<void> {
  return clientStorage.setAsync(OWN + name, value);
}

/** Throws when the pictures that are stored take more than their room. */
export async function checkRoom(): Promise<void> {
  const sizes = (await storedNames()).map((name) => Number(name.split('/')[2]) || 0);
  if (sizes.reduce((sum, size) => sum + size, 0) > ROOM) throw new Error('No room');
}
