import { currentPage, opened, selection, view } from './editor';

/** What the designer does to the document by hand. Each is one undo step. */

export function select(ids: string[]): void {
  if (opened.value === null) return;
  opened.value.selection = ids;
  selection.value = opened.value.selection;
}

/** Adds the layer to the selection, or takes it out. */
export function toggle(id: string): void {
  const without = selection.value.filter((selected) => selected !== id);
  select(without.length < selection.value.length ? without : [...without, id]);
}

export function goToPage(id: string): void {
  if (opened.value === null || opened.value.currentPageId === id) return;
  opened.value.currentPageId = id;
  currentPage.value = id;
  selection.value = opened.value.selection;
  view.value?.fit([]);
}

export function removeSelected(): void {
  const document = opened.value;
  if (document === null || selection.value.length === 0) return;
  for (const id of selection.value) if (document.typeOf(id) !== null) document.remove(id);
  document.commitUndo();
}

export function undo(): boolean {
  return opened.value?.undo() ?? false;
}

export function redo(): boolean {
  return opened.value?.redo() ?? false;
}
