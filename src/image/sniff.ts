import { isSvg } from './is-svg';
import { fourCC, startsWith, viewOf } from './read-bytes';

export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'heic' | 'svg';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** What the bytes are, whatever anybody called them. `null`: no image type known here. */
export function sniff(bytes: Uint8Array): ImageType | null {
  if (startsWith(bytes, PNG)) return 'png';
  if (startsWith(bytes, JPEG)) return 'jpeg';
  if (fourCC(bytes, 0) === 'GIF8' && /^[79]a/.test(fourCC(bytes, 4))) return 'gif';
  if (fourCC(bytes, 0) === 'RIFF' && fourCC(bytes, 8) === 'WEBP') return 'webp';
  if (fourCC(bytes, 4) === 'ftyp') return brandOf(bytes);
  return isSvg(bytes) ? 'svg' : null;
}

/** The brand that tells may be anywhere in the list: AVIF files often call themselves `mif1` first. */
function brandOf(bytes: Uint8Array): ImageType | null {
  const end = viewOf(bytes).getUint32(0);
  if (end > bytes.length) return null;
  let heic = false;
  for (let at = 8; at + 4 <= end; at += 4) {
    // Between the first brand and the rest stands a version number.
    if (at === 12) continue;
    const brand = fourCC(bytes, at);
    if (brand === 'avif' || brand === 'avis') return 'avif';
    heic ||= /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand);
  }
  return heic ? 'heic' : null;
}
