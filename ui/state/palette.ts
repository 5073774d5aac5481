import { signal } from '@preact/signals';
import type { Selection } from '../../src/layer';
import { readPalette } from '../../src/palette/read-palette';
import type { Palette } from '../../src/recipe';
import { ask } from '../bridge';
import { decodePixels } from '../browser/decode-pixels';
import { measured } from '../browser/measured';
import { selectionWords } from '../words/selection';

export interface PaletteRead {
  readonly palette: Palette;
  /** What lent the colours, in words. */
  readonly from: string;
}

/** The last palette read. It outlives its selection, so an empty one loses nothing. */
export const paletteRead = signal<PaletteRead | null>(null);
export const readingPalette = signal(false);

let current = new AbortController();

/** The newest selection wins; an older reading that comes late is dropped. */
export async function readPaletteOf(selection: Selection): Promise<void> {
  current.abort();
  const from = selectionWords(selection);
  readingPalette.value = from !== null;
  if (from === null) return;
  const { signal } = (current = new AbortController());
  try {
    const palette = await measured('palette', () => readNow(signal));
    if (palette && !signal.aborted) paletteRead.value = { palette, from };
  } finally {
    if (!signal.aborted) readingPalette.value = false;
  }
}

async function readNow(signal: AbortSignal): Promise<Palette | null> {
  const reply = await ask({ type: 'read' });
  if (signal.aborted || reply.type !== 'reading') return null;
  const { reading } = reply;
  const renders = await Promise.all(
    reading.renders.map(({ bytes }) => decodePixels(new Blob([bytes]))),
  );
  return readPalette({ ...reading, renders });
}
