import { crc32 } from './crc32';
import { fourCC, viewOf } from './read-bytes';

/** After the signature and IHDR, before which no other chunk may stand. */
const BEHIND_HEADER = 33;

/**
 * A PNG that says its numbers are sRGB, for who would else take them for those of the document's
 * profile. One that says something already, and what is no PNG, comes back as it is.
 */
export function tagSrgb(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length < BEHIND_HEADER || fourCC(bytes, 12) !== 'IHDR' || saysColors(bytes)) {
    return bytes;
  }
  // Its one byte is the rendering intent: perceptual.
  const chunk = Uint8Array.of(0, 0, 0, 1, 0x73, 0x52, 0x47, 0x42, 0, 0, 0, 0, 0);
  viewOf(chunk).setUint32(9, crc32(chunk.subarray(4, 9)));
  const tagged = new Uint8Array(bytes.length + chunk.length);
  tagged.set(bytes.subarray(0, BEHIND_HEADER));
  tagged.set(chunk, BEHIND_HEADER);
  tagged.set(bytes.subarray(BEHIND_HEADER), BEHIND_HEADER + chunk.length);
  return tagged;
}

function saysColors(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = BEHIND_HEADER; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = fourCC(bytes, at + 4);
    if (type === 'sRGB' || type === 'iCCP' || type === 'cICP') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}
