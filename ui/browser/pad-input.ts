import { toDataUrl } from '../../src/image/data-url';
import { encodeBase64 } from '../../src/image/encode-base64';
import { fitShape, type Rect, type Registration, type TooLong } from '../../src/restyle/fit-shape';
import { transcode } from './transcode';

/** Base64 adds a third; this stays under every limit known for the one input image. */
const LIMITS = { side: 1536, bytes: 3_000_000, quality: 0.9 };

export interface PaddedInput {
  /** Exactly what will be sent: PNG, or JPEG above 3 MB. */
  readonly dataUrl: string;
  readonly registration: Registration;
}

/**
 * The export of a frame, laid on one of the model's shapes. `behind`, a CSS colour, shows where the
 * frame is transparent, as no model keeps that. Throws when the bytes are no picture.
 */
export async function padInput(
  exported: Uint8Array<ArrayBuffer>,
  behind: string,
  signal: AbortSignal,
): Promise<PaddedInput | TooLong> {
  const bitmap = await createImageBitmap(new Blob([exported]));
  try {
    const registration = fitShape(bitmap.width, bitmap.height);
    if (registration.kind === 'too-long') return registration;
    const padded = drawPadded(bitmap, registration, behind);
    const { bytes, change } = await transcode(padded, LIMITS, signal);
    const type = change === 'jpeg' ? 'image/jpeg' : 'image/png';
    return { dataUrl: toDataUrl(type, encodeBase64(bytes)), registration };
  } finally {
    bitmap.close();
  }
}

/** Pixels at an edge, and samples along it: colours go on into the padding, details do not. */
const EDGE = 4;
const SAMPLES = 24;

/**
 * Padding in one colour looks like a mount around the frame, and the model would draw one. Carried
 * on pixel by pixel it is streaks. A few samples drawn wide are the ground going on, a little soft.
 */
function drawPadded(
  bitmap: ImageBitmap,
  { shape, inner }: Registration,
  behind: string,
): ImageBitmap {
  const { canvas, context } = canvasOf(shape.width, shape.height);
  context.fillStyle = behind;
  context.fillRect(0, 0, shape.width, shape.height);
  const { x, y, width, height } = inner;
  context.drawImage(bitmap, x, y, width, height);

  const right = x + width;
  const bottom = y + height;
  const rest = { width: shape.width - right, height: shape.height - bottom };
  goOn(context, { x, y, width: EDGE, height }, { x: 0, y, width: x, height });
  goOn(
    context,
    { x: right - EDGE, y, width: EDGE, height },
    { x: right, y, width: rest.width, height },
  );
  // From side to side, so that a corner, a pixel or two, goes on from the bands beside it.
  const across = { x: 0, width: shape.width };
  goOn(context, { ...across, y, height: EDGE }, { ...across, y: 0, height: y });
  goOn(
    context,
    { ...across, y: bottom - EDGE, height: EDGE },
    { ...across, y: bottom, height: rest.height },
  );
  return canvas.transferToImageBitmap();
}

function goOn(context: OffscreenCanvasRenderingContext2D, edge: Rect, band: Rect): void {
  if (band.width === 0 || band.height === 0) return;
  const upright = edge.height > edge.width;
  // On a canvas of its own: scaling down would mix in what lies around it.
  const alone = canvasOf(edge.width, edge.height);
  alone.context.drawImage(context.canvas, -edge.x, -edge.y);
  const few = canvasOf(upright ? 1 : SAMPLES, upright ? SAMPLES : 1);
  few.context.drawImage(alone.canvas, 0, 0, few.canvas.width, few.canvas.height);
  context.drawImage(few.canvas, band.x, band.y, band.width, band.height);
}

function canvasOf(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}
