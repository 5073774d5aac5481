import { type ImageType, sniff } from '../../src/image/sniff';

/** By its bytes; `null` when they are no picture. */
export async function typeOf(file: Blob): Promise<{ type: ImageType | null }> {
  return { type: sniff(new Uint8Array(await file.arrayBuffer())) };
}
