import { toOklab } from '../color/oklab';
import type { ColorProfile } from '../layer';
import type { DeclaredPaint } from './reading';
import { colorsOf } from './declared-colors';

/** OKLab chroma: slate greys stay below it, pale but named colours such as mint or sky above. */
const CHROMATIC = 0.05;

/**
 * Whether there is a colour in these paints besides black, white and grey. A translucent one has
 * as much less chroma. `null`, too many to list, lends some.
 */
export function lendsColors(
  paints: readonly DeclaredPaint[] | null,
  profile: ColorProfile,
): boolean {
  if (paints === null) return true;
  return paints
    .flatMap((paint) => colorsOf(paint, profile))
    .some(({ rgb, opacity }) => {
      const { a, b } = toOklab(rgb);
      return Math.hypot(a, b) * opacity >= CHROMATIC;
    });
}
