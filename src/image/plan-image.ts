import type { UnusableWhy } from '../openrouter/refusals';
import { fitInside } from './fit-inside';
import { imageHeader, type ImageHeader } from './image-header';
import { sniff, type ImageType } from './sniff';

/** What Figma's `createImage` takes, in pixels a side. */
export const FIGMA_SIDE = 4096;
/** A message to the document side stays under 10 MB; its other parts need a little room. */
export const MESSAGE_BYTES = 9_900_000;
/** Beyond these a picture is not decoded at all: it would not fit in memory. */
const DECODED_SIDE = 16_384;
const DECODED_PIXELS = 64_000_000;

/** What has to happen to an answer's bytes before Figma gets them. */
export type ImagePlan =
  /** Hand on byte for byte. */
  | {
      readonly kind: 'pass';
      readonly type: ImageType;
      readonly width: number;
      readonly height: number;
    }
  /** Decode, draw at this size, encode again. */
  | {
      readonly kind: 'transcode';
      readonly type: ImageType;
      readonly width: number;
      readonly height: number;
    }
  /** No picture here can come of it; the bytes can still be saved as a file. */
  | { readonly kind: 'refuse'; readonly why: Exclude<UnusableWhy, 'https-url'> };

export function planImage(bytes: Uint8Array): ImagePlan {
  const type = sniff(bytes);
  if (type === 'svg') return { kind: 'refuse', why: 'svg' };
  const header = type && imageHeader(bytes, type);
  if (!type || !header) return { kind: 'refuse', why: 'broken' };
  const { width, height } = header;
  if (Math.max(width, height) > DECODED_SIDE || width * height > DECODED_PIXELS) {
    return { kind: 'refuse', why: 'too-big' };
  }
  if (fitsAsItIs(bytes, type, header)) return { kind: 'pass', type, width, height };
  return { kind: 'transcode', type, ...fitInside(width, height, FIGMA_SIDE) };
}

/** What is cut off is left to the browser's decoder, which saves it or says that it cannot. */
function fitsAsItIs(bytes: Uint8Array, type: ImageType, header: ImageHeader): boolean {
  return (
    (type === 'png' || type === 'jpeg' || type === 'gif') &&
    header.plain &&
    Math.max(header.width, header.height) <= FIGMA_SIDE &&
    bytes.length <= MESSAGE_BYTES
  );
}
