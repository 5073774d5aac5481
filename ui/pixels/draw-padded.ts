import type { Registration } from '../../src/restyle/fit-shape';

/** Pixels at an edge, and samples along it: colours go on into the padding, details do not. */
const EDGE = 4;
const SAMPLES = 24;
/** Of an edge, at each end: a rounded corner is hardly larger. */
const CORNER = 1 / 6;

/**
 * Padding in one colour looks like a mount around the frame, and the model would draw one. Carried
 * on pixel by pixel it is streaks. A few samples drawn wide are the ground going on, a little soft.
 */
export function drawPadded(
  bitmap: ImageBitmap,
  { shape, inner }: Registration,
  behind: string,
): ImageBitmap {
  const { canvas, context } = canvasOf(shape.width, shape.height);
  context.fillStyle = behind;
  context.fillRect(0, 0, shape.width, shape.height);

  // The frame is as long as the shape one way, so the padding is two bands across the other. They
  // reach under the frame, so that rounded corners are not seen.
  const upright = inner.width < shape.width;
  const band = upright
    ? { width: inner.x + Math.round(inner.width * CORNER), height: shape.height }
    : { width: shape.width, height: inner.y + Math.round(inner.height * CORNER) };
  for (const far of [false, true]) {
    const x = far ? shape.width - band.width : 0;
    const y = far ? shape.height - band.height : 0;
    context.drawImage(edgeOf(bitmap, upright, far), x, y, band.width, band.height);
  }
  context.drawImage(bitmap, inner.x, inner.y, inner.width, inner.height);
  return canvas.transferToImageBitmap();
}

/** The samples of the left or right edge, or of the upper or lower one, a pixel each. */
function edgeOf(bitmap: ImageBitmap, upright: boolean, far: boolean): OffscreenCanvas {
  const width = upright ? EDGE : bitmap.width;
  const height = upright ? bitmap.height : EDGE;
  // On a canvas of its own: scaling down would mix in what lies around it.
  const edge = canvasOf(width, height);
  edge.context.drawImage(bitmap, far ? width - bitmap.width : 0, far ? height - bitmap.height : 0);
  const few = canvasOf(upright ? 1 : SAMPLES, upright ? SAMPLES : 1);
  few.context.drawImage(edge.canvas, 0, 0, few.canvas.width, few.canvas.height);

  const image = few.context.getImageData(0, 0, few.canvas.width, few.canvas.height);
  squareEnds(new Uint32Array(image.data.buffer));
  few.context.putImageData(image, 0, 0);
  return few.canvas;
}

/** Rounded corners take the colour of the straight part beside them. RGBA, alpha in the top byte. */
function squareEnds(samples: Uint32Array): void {
  const last = SAMPLES - 1;
  const end = SAMPLES * CORNER;
  for (const [at, sample] of samples.entries()) {
    // An edge may lie between two pixels, half transparent.
    if (sample >>> 31) samples[at] = sample | 0xff000000;
  }
  for (let at = end - 1; at >= 0; at--) {
    if (!isSolid(samples[at])) samples[at] = samples[at + 1] ?? 0;
    if (!isSolid(samples[last - at])) samples[last - at] = samples[last - at - 1] ?? 0;
  }
}

function isSolid(sample = 0): boolean {
  return sample >>> 24 === 255;
}

function canvasOf(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}
