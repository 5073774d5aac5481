import { signal } from '@preact/signals-core';
import { ask } from '../bridge';
import { cards } from './cards';
import { nowShown, onCanvas } from './on-canvas';
import { placePicture } from './place-picture';
import { type Entry, entryId, layersOf, type Row, rowsOf } from './rows';

/** What the designer last chose in a row, by its key: a picture's id, `null` for Original. */
export const wishes = signal<ReadonlyMap<string, string | null>>(new Map());
/** Rows where a choice is being carried out. */
export const busy = signal<ReadonlySet<string>>(new Set());

/** Shows a picture on its target, or Original. Whoever chooses faster than that gets the last. */
export async function choose(key: string, id: string | null): Promise<void> {
  wishes.value = new Map(wishes.value).set(key, id);
  if (busy.value.has(key)) return;
  busy.value = new Set(busy.value).add(key);
  try {
    let done: string | null | undefined;
    for (let wish = wishes.value.get(key); wish !== done; wish = wishes.value.get(key)) {
      const row = rowsOf(cards.value).find((one) => one.key === key);
      if (!row || wish === undefined) return;
      const entry = row.pictures.find((one) => entryId(one) === wish);
      if (entry) await placePicture(entry, ontoOf(row, entry));
      else if (wish === null) await restore(layersOf(row));
      done = wish;
    }
  } finally {
    busy.value = new Set([...busy.value].filter((one) => one !== key));
  }
}

/** Brings back what was on these layers, as one undo step. Says whether there was something to do. */
export async function restore(nodeIds: readonly string[]): Promise<boolean> {
  const { value: shown } = onCanvas;
  const asked = nodeIds.filter((nodeId) => shown.get(nodeId) !== null);
  if (asked.length === 0) return false;
  const reply = await ask({ type: 'restore', nodeIds: asked });
  if (reply.type !== 'restored') return false;
  nowShown(asked.map((nodeId) => ({ nodeId, imageHash: null })));
  return true;
}

/** The layer that an earlier picture of the same click is on. */
function ontoOf(row: Row, { card }: Entry): string | null {
  if (card.onto !== null) return card.onto;
  for (const one of row.pictures) {
    const { state } = one.picture;
    if (one.card.click === card.click && state.at === 'placed') return state.nodeId;
  }
  return null;
}
