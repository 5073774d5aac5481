import { check } from './schema';

/** By tag, not `instanceof`: the bytes may come from another realm. */
export const bytes = check(
  (raw): raw is Uint8Array<ArrayBuffer> =>
    Object.prototype.toString.call(raw) === '[object Uint8Array]',
);
