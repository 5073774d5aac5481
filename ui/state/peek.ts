import { batch, signal } from '@preact/signals-core';
import { tell } from '../bridge';
import { cards } from './cards';
import { busy, restore } from './choose';
import { onCanvas } from './on-canvas';
import { layersOf, type OnCanvas, rowsOf } from './rows';

/** A row whose Original is looked at as long as a key is held, and what the canvas shows else. */
export const peeked = signal<{ readonly key: string; readonly else: OnCanvas } | null>(null);

let letGo: (() => Promise<void>) | null = null;

/**
 * Shows Original as long as `held`. Its one step on the canvas is taken back, not followed by a
 * second, so a look leaves nothing to undo.
 */
export async function peek(key: string, held: boolean): Promise<void> {
  if (!held) return letGo?.();
  const row = rowsOf(cards.value).find((one) => one.key === key);
  if (!row || letGo || busy.value.has(key)) return;
  const before = onCanvas.value;
  peeked.value = { key, else: before };
  const restored = restore(layersOf(row));
  letGo = async () => {
    letGo = null;
    const isToTakeBack = await restored;
    if (isToTakeBack) tell({ type: 'undo' });
    batch(() => {
      if (isToTakeBack) onCanvas.value = before;
      peeked.value = null;
    });
  };
}
