import { SHAPES, type Size } from '../openrouter/picture-shape';

/** In pixels of the picture it lies on. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** A frame laid on one of the model's own shapes: nothing is stretched, the rest is padding. */
export interface Registration {
  readonly kind: 'fits';
  /** Of the whole padded picture, as it is sent. */
  readonly shape: Size;
  /** Where the frame lies on it, in the middle. Its longer side is what the export has to have. */
  readonly inner: Rect;
}

/** So long and thin that the picture sent would be mostly padding. */
export interface TooLong {
  readonly kind: 'too-long';
  readonly side: 'tall' | 'wide';
  /** Long side to short side, above 1. */
  readonly ratio: number;
}

/** Less of the shape than this, and the model draws the padding rather than the frame. */
const LEAST_COVERAGE = 0.6;

/**
 * The shape that a frame of this size fills best. Every shape is 1,024 to 1,536 px long, so what
 * fits is at least 460 px short; beyond about 1 : 3.3 nothing fits.
 */
export function fitShape(width: number, height: number): Registration | TooLong {
  const frame = { width: Math.max(1, width), height: Math.max(1, height) };
  let best = registration(frame, SHAPES[0]);
  for (const shape of SHAPES.slice(1)) {
    const candidate = registration(frame, shape);
    if (coverage(candidate) > coverage(best)) best = candidate;
  }
  if (coverage(best) >= LEAST_COVERAGE) return best;
  const ratio = frame.width / frame.height;
  return ratio > 1
    ? { kind: 'too-long', side: 'wide', ratio }
    : { kind: 'too-long', side: 'tall', ratio: 1 / ratio };
}

function registration(frame: Size, shape: Size): Registration {
  const scale = Math.min(shape.width / frame.width, shape.height / frame.height);
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const x = Math.floor((shape.width - width) / 2);
  const y = Math.floor((shape.height - height) / 2);
  return { kind: 'fits', shape, inner: { x, y, width, height } };
}

function coverage({ shape, inner }: Registration): number {
  return (inner.width * inner.height) / (shape.width * shape.height);
}
