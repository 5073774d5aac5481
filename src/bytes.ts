import * as v from 'valibot';

/** By tag, not `instanceof`: the bytes may come from another realm. */
export const bytes = v.custom<Uint8Array<ArrayBuffer>>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
);
