// JavaScript, because type checking must not depend on packages that only the bench installs.
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { Base64 } from 'js-base64';
import { toByteArray } from 'base64-js';

const NAMES = { jpg: 'jpeg', heif: 'heic' };
const OURS = new Set(['png', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'svg']);

function named(type) {
  const name = NAMES[type] ?? type;
  return OURS.has(name) ? name : null;
}

export const sniffers = {
  'file-type': async (bytes) => named((await fileTypeFromBuffer(bytes))?.ext),
  'image-size': (bytes) => {
    try {
      return named(imageSize(bytes).type);
    } catch {
      return null;
    }
  },
};

/** Bytes, or `null` for what is refused. */
export const base64Readers = {
  'base64-js': (text) => attempt(() => toByteArray(text)),
  'js-base64': (text) => attempt(() => Base64.toUint8Array(text)),
  atob: (text) =>
    attempt(() => Uint8Array.from(globalThis.atob(text), (letter) => letter.charCodeAt(0))),
  'Buffer.from': (text) => attempt(() => new Uint8Array(globalThis.Buffer.from(text, 'base64'))),
};

function attempt(read) {
  try {
    return read();
  } catch {
    return null;
  }
}
