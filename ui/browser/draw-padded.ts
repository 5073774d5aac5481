import type { Rect, Registration } from '../../src/restyle/fit-shape';

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

  // The frame is as long as the shape one way, so the padding is two bands, from side to side. They
  // reach under the frame, so that rounded corners are not seen.
  const { width, height } = bitmap;
  if (inner.width < shape.width) {
    const wide = inner.x + Math.round(inner.width * CORNER);
    const left = edgeOf(bitmap, { x: 0, y: 0, width: EDGE, height });
    const right = edgeOf(bitmap, { x: width - EDGE, y: 0, width: EDGE, height });
    context.drawImage(left, 0, 0, wide, shape.height);
    context.drawImage(right, shape.width - wide, 0, wide, shape.height);
  } else {
    const high = inner.y + Math.round(inner.height * CORNER);
    const top = edgeOf(bitmap, { x: 0, y: 0, width, height: EDGE });
    const bottom = edgeOf(bitmap, { x: 0, y: height - EDGE, width, height: EDGE });
    context.drawImage(top, 0, 0, shape.width, high);
    context.drawImage(bottom, 0, shape.height - high, shape.width, high);
  }
  context.drawImage(bitmap, inner.x, inner.y, inner.width, inner.height);
  return canvas.transferToImageBitmap();
}

/** The samples of an edge, one pixel each. Rounded corners have the colour of the straight part. */
function edgeOf(bitmap: ImageBitmap, { x, y, width, height }: Rect): OffscreenCanvas {
  // On a canvas of its own: scaling down would mix in what lies around it.
  const alone = canvasOf(width, height);
  alone.context.drawImage(bitmap, -x, -y);
  const few = canvasOf(width < height ? 1 : SAMPLES, width < height ? SAMPLES : 1);
  few.context.drawImage(alone.canvas, 0, 0, few.canvas.width, few.canvas.height);

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
