/** Bytes of a PNG's signature. */
const SIGNATURE = 8;
/** Bytes of a chunk besides its data: length, type and checksum. */
const AROUND_DATA = 12;

/** A PNG that no longer says that its numbers are sRGB; whatever else comes back as it is. */
export function withoutSrgb(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < SIGNATURE || view.getUint32(0) !== 0x89504e47) return bytes;
  for (let at = SIGNATURE; at + AROUND_DATA <= bytes.length;) {
    const end = at + AROUND_DATA + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'sRGB') {
      const rest = new Uint8Array(bytes.length - (end - at));
      rest.set(bytes.subarray(0, at));
      rest.set(bytes.subarray(end), at);
      return rest;
    }
    if (type === 'IDAT') return bytes;
    at = end;
  }
  return bytes;
}
