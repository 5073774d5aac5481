import type { Palette } from '../../src/recipe';

interface Read {
  readonly palette: Palette;
  /** The one layer that lends. */
  readonly layerId: string | null;
}

/**
 * Whether what is selected now would give another palette than the one kept. A layer read again may
 * show a picture by now, often one of ours: only colours it declares and had not are others.
 */
export function givesOtherColors(now: Read, kept: Read): boolean {
  const known = new Set(kept.palette.swatches.map(({ hex }) => hex));
  const isNew = ({ hex }: { hex: string }) => !known.has(hex);
  const { swatches } = now.palette;
  if (now.layerId !== null && now.layerId === kept.layerId) {
    return swatches.some((swatch) => swatch.source !== 'pixels' && isNew(swatch));
  }
  return swatches.length !== known.size || swatches.some(isNew);
}
