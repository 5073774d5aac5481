// JavaScript, because type checking must not depend on packages that only the bench installs.
import { toByteArray } from 'base64-js';

export const base64Peers = {
  'base64-js': toByteArray,
  'atob and a loop': (text) => {
    const letters = globalThis.atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  },
};
