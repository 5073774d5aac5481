import type { ImageHeader } from './image-header';
import { viewOf } from './read-bytes';

const TRAILER = 0x3b;

/** The logical screen. Some writers pad the end with zeros, so the trailer is looked for behind them. */
export function gifHeader(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < 13) return null;
  const view = viewOf(bytes);
  let last = bytes.length - 1;
  while (last > 13 && bytes[last] === 0) last--;
  return {
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    plain: bytes[last] === TRAILER,
  };
}
