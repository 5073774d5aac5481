import type { Pixels } from '../../src/image/pixels';
import { readPalette } from '../../src/palette/read-palette';
import type { StripInput } from '../../src/palette/read-strip';
import { MOST_SWATCHES } from '../../src/palette/weighed';
import type { Swatch } from '../../src/recipe';

export const LIMN = 'Limn, which chooses the number itself';

/** Nothing is declared: there are only the pixels. */
export function limn(pixels: Pixels): readonly Swatch[] {
  const input: StripInput = { profile: 'SRGB', paints: null, renders: [pixels], backdrop: [] };
  return readPalette(input, MOST_SWATCHES).swatches;
}
