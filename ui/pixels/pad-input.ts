import { toDataUrl } from '../../src/image/data-url';
import { encodeBase64 } from '../../src/image/encode-base64';
import { fitShape, type Rect, type Registration, type TooLong } from '../../src/restyle/fit-shape';
import { decode } from './decode-pixels';
import { drawPadded } from './draw-padded';
import { encodePicture } from './encode-picture';

/** Base64 adds a third; this stays under every limit known for the one input image. */
const LIMITS = { side: 1536, bytes: 3_000_000, quality: 0.9 };

export interface PaddedInput {
  /** Exactly what will be sent: PNG, or JPEG above 3 MB. */
  readonly dataUrl: string;
  readonly registration: Registration;
}

interface Unpadded {
  readonly picture: Blob;
  /** Only this rectangle of it. */
  readonly part: Rect | null;
  /** A CSS colour: it shows where the frame is transparent, as no model keeps that. */
  readonly behind: string;
}

/** The export of a frame, or a picture, laid on one of the model's shapes. Throws when the bytes are no picture. */
export async function padInput(
  { picture, part, behind }: Unpadded,
  signal: AbortSignal,
): Promise<PaddedInput | TooLong> {
  const bitmap = await decode(picture, part);
  try {
    const registration = fitShape(bitmap.width, bitmap.height);
    if (registration.kind === 'too-long') return registration;
    const padded = drawPadded(bitmap, registration, behind);
    const { bytes, change } = await encodePicture(padded, LIMITS, signal);
    const type = change === 'jpeg' ? 'image/jpeg' : 'image/png';
    return { dataUrl: toDataUrl(type, encodeBase64(bytes)), registration };
  } finally {
    bitmap.close();
  }
}
