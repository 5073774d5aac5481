import type { Size } from '../openrouter/picture-shape';
import type { Rect, Registration } from './fit-shape';

/** Which part of an answer is the frame. */
export type Cut =
  /** The padding came back too: this rectangle of the answer is the frame. */
  | { readonly kind: 'cut'; readonly rect: Rect }
  /** The answer is the frame, without padding. */
  | { readonly kind: 'whole' }
  /** In some other shape: nobody can say where the frame is. */
  | { readonly kind: 'flat' };

/** Of the ratio of the sides: what rounding to whole pixels, or to multiples of 32, does to it. */
const SAME_SHAPE = 0.02;

/** The shape decides, never the size: larger models answer in twice the pixels. */
export function cutAway(answer: Size, { shape, inner }: Registration): Cut {
  const fromPadded = apart(answer, shape);
  const fromFrame = apart(answer, inner);
  if (Math.min(fromPadded, fromFrame) > SAME_SHAPE) return { kind: 'flat' };
  if (fromFrame <= fromPadded) return { kind: 'whole' };
  const across = answer.width / shape.width;
  const down = answer.height / shape.height;
  const rect = {
    x: Math.round(inner.x * across),
    y: Math.round(inner.y * down),
    width: Math.round(inner.width * across),
    height: Math.round(inner.height * down),
  };
  return { kind: 'cut', rect };
}

function apart(one: Size, other: Size): number {
  return Math.abs((one.width * other.height) / (one.height * other.width) - 1);
}
