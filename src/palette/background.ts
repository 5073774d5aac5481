import type { ColorProfile } from '../layer';
import type { DeclaredPaint } from './reading';
import { colorsOf, isOpaque, type Declared } from './declared-colors';

/** What no single colour stands for. */
export type Behind = Exclude<DeclaredPaint['type'], 'solid'>;

/**
 * The plain colour behind the selection: the topmost opaque solid of the nearest layer with any
 * fill. Behind a picture or a gradient it is named instead; `null` where nothing is known.
 */
export function backgroundOf(
  backdrop: readonly (readonly DeclaredPaint[])[],
  profile: ColorProfile,
): Declared | Behind | null {
  for (const paints of backdrop) {
    for (const paint of [...paints].reverse()) {
      if (paint.opacity <= 0) continue;
      if (paint.type !== 'solid') return paint.type;
      const [color] = colorsOf(paint, profile);
      if (color && isOpaque(color)) return color;
    }
  }
  return null;
}
