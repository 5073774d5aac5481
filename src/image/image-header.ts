import { avifHeader } from './avif-header';
import { gifHeader } from './gif-header';
import { jpegHeader } from './jpeg-header';
import { pngHeader } from './png-header';
import type { ImageType } from './sniff';
import { webpHeader } from './webp-header';

/** What can be known before anything is decoded. */
export interface ImageHeader {
  /** Pixels, as shown: after any turn the file asks for. Never 0. */
  readonly width: number;
  readonly height: number;
  /**
   * The file ends where it should and shows the same everywhere: not cut off, not turned by EXIF,
   * not in printing colours.
   */
  readonly plain: boolean;
}

const READERS = {
  png: pngHeader,
  jpeg: jpegHeader,
  gif: gifHeader,
  webp: webpHeader,
  avif: avifHeader,
  heic: null,
  svg: null,
} satisfies Record<ImageType, ((bytes: Uint8Array) => ImageHeader | null) | null>;

/** Reads the header; `null` when it is damaged or cut off, or the type is not drawn here. */
export function imageHeader(bytes: Uint8Array, type: ImageType): ImageHeader | null {
  const header = READERS[type]?.(bytes) ?? null;
  return header !== null && header.width > 0 && header.height > 0 ? header : null;
}
