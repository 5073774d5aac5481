/** A red PNG of one pixel. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

export function tinyPng(): Uint8Array {
  return figma.base64Decode(ONE_PIXEL);
}

/** The same file, whose header says another size; its checksum no longer fits. */
export function pngThatSays(width: number, height: number): Uint8Array {
  const bytes = tinyPng();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** That it is sRGB, perceptual. */
export function srgbChunk(): Uint8Array {
  return bytesOf('\0\0\0\x01sRGB\0\xae\xce\x1c\xe9');
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
