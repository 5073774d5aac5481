import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DocumentState } from './document-state';
import { imageSize } from './image-header';
import { refusal, wrongType } from './refusal';

const LARGEST_SIDE = 4096;

/** Takes what `figma.createImage` takes, by its bytes; the same bytes have the same hash. */
export function createImage(state: DocumentState, bytes: Uint8Array): string {
  if (!(bytes instanceof Uint8Array)) throw wrongType('createImage', 'data', 'Uint8Array', bytes);
  const size = imageSize(bytes);
  if (!size) throw refusal('createImage', 'Image type is unsupported');
  if (size.width < 1 || size.height < 1) throw refusal('createImage', 'Image is too small');
  if (size.width > LARGEST_SIDE || size.height > LARGEST_SIDE)
    throw refusal('createImage', 'Image is too large');
  const hash = bytesToHex(sha1(bytes));
  if (!state.graph.images.has(hash)) state.graph.images.set(hash, bytes.slice());
  state.imageHashes.add(hash);
  return hash;
}

/** Null for a hash without bytes, as in files whose pictures were not saved with them. */
export function readImage({ graph }: DocumentState, hash: string) {
  const bytes = graph.images.get(hash);
  const size = bytes && imageSize(bytes);
  return bytes && size ? { bytes: bytes.slice(), ...size } : null;
}

/** All hashes the paints of a document name. */
export function hashesIn({ graph }: Pick<DocumentState, 'graph'>): Set<string> {
  const hashes = new Set(graph.images.keys());
  for (const node of graph.getAllNodes())
    for (const { imageHash } of node.fills) if (imageHash !== undefined) hashes.add(imageHash);
  return hashes;
}
