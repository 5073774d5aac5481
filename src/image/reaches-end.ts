import { viewOf } from './read-bytes';

/** The last bytes of a PNG and of a JPEG, read as one number. */
const IEND = 0xae426082;
const END_OF_IMAGE = 0xffd9;

/** Whether the bytes of a PNG, JPEG or WebP go on to the end; nothing else comes from a model. */
export function reachesEnd(bytes: Uint8Array): boolean {
  const { length } = bytes;
  if (length < 12) return false;
  const view = viewOf(bytes);
  switch (bytes[0]) {
    case 0x52:
      return view.getUint32(4, true) + 8 <= length;
    case 0x89:
      return view.getUint32(length - 4) === IEND;
    case 0xff:
      return view.getUint16(length - 2) === END_OF_IMAGE;
    default:
      return false;
  }
}
