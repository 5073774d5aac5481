import type { ColorProfile, DeclaredPaint } from '../layer';
import { colorsOf, isOpaque, type Declared } from './declared-colors';

/**
 * The plain colour behind the selection: the topmost opaque solid of the nearest layer with any
 * fill. `null` behind a picture or a gradient, which no single colour stands for.
 */
export function backgroundOf(
  backdrop: readonly (readonly DeclaredPaint[])[],
  profile: ColorProfile,
): Declared | null {
  for (const paints of backdrop) {
    for (const paint of [...paints].reverse()) {
      if (paint.opacity <= 0) continue;
      if (paint.type !== 'solid') return null;
      const [color] = colorsOf(paint, profile);
      if (color && isOpaque(color)) return color;
    }
  }
  return null;
}
