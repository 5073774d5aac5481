import { signal } from '@preact/signals-core';
import type { ToUi } from '../../src/messages';
import type { Palette } from '../../src/recipe';
import { ask } from '../bridge';
import { pixels } from '../browser/pixels';
import { compose } from './compose';
import { type About, type LenderKey, noColors, readOf } from './palette';
import {
  askedLender,
  declare,
  type Lent,
  readInstead,
  readLayer,
  seeLayer,
  selectionItself,
  takeInstead,
} from './read-colors';
import { selection } from './selection';

type Libraries = Extract<ToUi, { type: 'libraries' }>;

/** Colour styles and variables of the document. */
export const libraries = signal<Omit<Libraries, 'type' | 'id'>>({ styles: 0, collections: [] });

export async function findLibraries(): Promise<void> {
  const reply = await ask({ type: 'libraries' });
  if (reply.type === 'libraries') libraries.value = reply;
}

/**
 * Takes the colours from what was chosen in the menu: a layer or page by id, or of several words,
 * `library`, a collection and a mode, `saved` and a place in the list, `own` or `none`.
 */
export function chooseColors(key: LenderKey, from: string): void {
  const [kind, one = '', other = ''] = key.split(' ');
  const about = { key, from };
  const saved = kind === 'saved' && compose.value.palettes[Number(one)];
  askedLender.value = key;
  if (kind === 'none' || kind === 'own') takeInstead(noColors(about));
  else if (saved) void takeColors(saved.palette, { ...about, from: saved.name });
  else {
    readInstead((signal) =>
      kind === 'library'
        ? lendLibrary(one || null, other, about, signal)
        : key === 'selection'
          ? lendLayer(null, selectionItself(selection.value), signal)
          : lendLayer(
              key,
              { ...about, layerId: key === selection.value.page.id ? null : key },
              signal,
            ),
    );
  }
}

/** Takes a palette kept from before. */
export async function takeColors(palette: Palette, about: About): Promise<void> {
  const opened = await pixels('open-palette', palette, new AbortController().signal);
  takeInstead(readOf(opened, about));
}

async function lendLayer(
  nodeId: string | null,
  about: About,
  signal: AbortSignal,
): Promise<Lent | null> {
  const declared = await readLayer(nodeId, signal);
  return declared && { about, declared, see: seeLayer(nodeId, declared.reading) };
}

/** What is used on this page comes first. */
async function lendLibrary(
  collectionId: string | null,
  modeId: string,
  about: About,
  signal: AbortSignal,
): Promise<Lent | null> {
  const reply = await ask({ type: 'read-library', collectionId, modeId });
  if (reply.type !== 'reading') return null;
  const used = await readLayer(selection.value.page.id, signal);
  const page = used?.reading.paints ?? [];
  const declared = await declare({ told: reply.reading, page }, signal);
  return declared && { about, declared, see: null };
}
