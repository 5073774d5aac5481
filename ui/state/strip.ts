import { signal } from '@preact/signals-core';
import type { StripEdit } from '../../src/palette/edit-strip';
import { pixels } from '../browser/pixels';
import { noColors, type PaletteRead, paletteRead, pinned, readOf } from './palette';

/** What the strip was before each edit of it, oldest first. */
const past = signal<readonly PaletteRead[]>([]);
let editing = Promise.resolve('');

/**
 * Changes the colours; from then on they stay, whatever is selected next. One edit after the other.
 * Answers with what could not be read of a text.
 */
export function edit(change: StripEdit): Promise<string> {
  return (editing = editing.then(async () => {
    const read = paletteRead.value ?? noColors({ key: 'own', from: 'Your colours' });
    const input = { strip: read.strip, edit: change };
    const { left, ...opened } = await pixels('edit-strip', input, new AbortController().signal);
    past.value = [...past.value.filter((before) => isOf(before, read)), read];
    pinned.value = readOf(opened, read);
    return left;
  }));
}

/** `null` when there is nothing to take back. */
export function undoing(): (() => void) | null {
  const last = past.value.at(-1);
  if (!last || !isOf(last, paletteRead.value)) return null;
  return () => {
    past.value = past.value.slice(0, -1);
    pinned.value = last;
  };
}

/** The same colours before they were edited, and not those of another layer. */
function isOf(before: PaletteRead, now: PaletteRead | null): boolean {
  return before.key === now?.key && before.revision === now.revision;
}
