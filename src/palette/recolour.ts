import { documentColor } from '../color/document-color';
import { formatHex } from '../color/hex';
import type { ColorsNow } from '../layer';
import type { Palette, Swatch } from '../recipe';
import { type Pair, recolourPairs } from './snap/pair';

/** The same drawing in other colours: what becomes what, and the palette it is in then. */
export interface Recolour {
  /** Name of the mode whose colours these are. */
  readonly mode: string;
  readonly pairs: Pair[];
  readonly palette: Palette;
}

/** What a picture's variables have become since it was drawn; `null` when they are as they were. */
export function recolour(drawn: Palette, { colors, profile, mode }: ColorsNow): Recolour | null {
  const now = new Map(
    colors.map(({ id, color }) => [id, formatHex(documentColor(color, profile))]),
  );
  const changed = (swatch: Swatch) => ({ ...swatch, hex: now.get(swatch.id ?? '') ?? swatch.hex });
  const palette = {
    swatches: drawn.swatches.map(changed),
    background: drawn.background && changed(drawn.background),
  };
  const pairs = recolourPairs(drawn, palette);
  return pairs.length > 0 ? { mode, pairs, palette } : null;
}
