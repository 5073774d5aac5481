import type { Base64 } from '../image/base64';
import { payloadOf } from './answer-text';
import { createPayload } from './payload';
import type { EncodedPicture } from './picture-request';

const BASE64_URL = /^\s*data:[^,]*;\s*base64\s*,/i;
const OTHER_URL = /^\s*[a-z][a-z\d+.-]*:/i;

/** What an answer gives for one picture: base64, a data URL of it, or the address of something else. */
export function pictureOf(text: string, payloads: readonly Base64[]): EncodedPicture {
  if (OTHER_URL.test(text) && !BASE64_URL.test(text)) return { kind: 'url', url: text };
  return { kind: 'bytes', bytes: (payloadOf(text, payloads) ?? readWhole(text)).bytes };
}

function readWhole(text: string): Base64 {
  const payload = createPayload();
  payload.write(new TextEncoder().encode(text));
  return payload.end();
}
