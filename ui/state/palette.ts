import { computed, signal } from '@preact/signals-core';
import type { ColorProfile } from '../../src/layer';
import type { Opened } from '../../src/palette/edit-strip';
import type { Palette } from '../../src/recipe';
import { givesOtherColors } from './gives-other-colors';
import { selection } from './selection';

/** What lends the palette: see `color-sources`. */
export type LenderKey = 'selection' | 'none' | (string & {});

export interface PaletteRead extends Opened {
  readonly profile: ColorProfile;
  readonly key: LenderKey;
  /** A layer's name, or how many. */
  readonly from: string;
  /** The one layer that lends. */
  readonly layerId: string | null;
  /** The revision of the selection it was read at. */
  readonly revision: number;
}

export const NOTHING: Palette = { swatches: [], background: null };

/** What the selection gives. It outlives its selection, so an empty one loses nothing. */
export const latest = signal<PaletteRead | null>(null);
/** Chosen from the menu, edited or drawn with: it stays, whatever is selected next. */
export const pinned = signal<PaletteRead | null>(null);

export const paletteRead = computed(() => pinned.value ?? latest.value);
export const paletteChosen = computed(() => pinned.value !== null);
/** Colours may still come and go. */
export const settling = signal(false);

/** The palette is of an earlier selection, and the present one would give another. */
export const otherColors = computed(
  () =>
    !settling.value &&
    pinned.value !== null &&
    pinned.value.revision !== selection.value.revision &&
    latest.value?.revision === selection.value.revision &&
    givesOtherColors(latest.value, pinned.value),
);

export type About = Pick<PaletteRead, 'key' | 'from'> & Partial<PaletteRead>;

export function readOf(opened: Opened, about: About): PaletteRead {
  const { revision } = selection.value;
  return { profile: 'SRGB', layerId: null, revision, ...about, ...opened };
}

/** The designer's own colours, as long as there are none. */
export function noColors(about: About): PaletteRead {
  const strip = { entries: [], more: [], behind: null, background: null, measured: false };
  return readOf({ strip, palette: NOTHING, words: '' }, about);
}
