import type { SavedPalette } from './settings';
import { change, compose } from './compose';
import { type PaletteRead, paletteRead } from './palette';

/** Of those that were drawn with and not saved, so many are kept. */
const RECENT = 5;

/** Keeps what was drawn with among the recent ones. */
export function noteRecent({ from, palette }: PaletteRead): void {
  if (palette.swatches.length === 0 || findSaved(palette)) return;
  const { palettes } = compose.value;
  const recent = palettes.filter(({ saved }) => !saved).slice(0, RECENT - 1);
  const fresh: SavedPalette = { name: from, saved: false, palette };
  change({ palettes: [...palettes.filter(({ saved }) => saved), fresh, ...recent] });
}

/** Keeps the present one until it is let go, or lets it go. */
export function toggleSaved(): void {
  const read = paletteRead.value;
  if (!read) return;
  const { palettes } = compose.value;
  const known = findSaved(read.palette);
  const others = palettes.filter((one) => one !== known);
  if (known?.saved) change({ palettes: others });
  else change({ palettes: [{ name: read.from, saved: true, palette: read.palette }, ...others] });
}

export function isSaved(): boolean {
  const read = paletteRead.value;
  return read !== null && findSaved(read.palette)?.saved === true;
}

function findSaved({ swatches }: PaletteRead['palette']): SavedPalette | undefined {
  const hexes = (all: typeof swatches) => all.map(({ hex }) => hex).join();
  return compose.value.palettes.find(({ palette }) => hexes(palette.swatches) === hexes(swatches));
}
