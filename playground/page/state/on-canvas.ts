import * as v from 'valibot';
import type { Dropped } from '../../host/host';
import { view } from './editor';

/** What a plugin's window posts as `pluginDrop`; coordinates are its own. */
const pluginDrop = v.object({
  clientX: v.number(),
  clientY: v.number(),
  items: v.exactOptional(v.array(v.object({ type: v.string(), data: v.string() })), []),
  files: v.exactOptional(v.pipe(v.array(v.unknown()), v.length(0, 'Files are not simulated.'))),
  dropMetadata: v.exactOptional(v.unknown()),
});

/** Where on the canvas that is; `null` when it is not on it. Throws on what is no drop. */
export function onCanvas(drop: unknown): Dropped | null {
  const { clientX, clientY, items, dropMetadata } = v.parse(pluginDrop, drop);
  const frame = document.querySelector('.plugin-window iframe')?.getBoundingClientRect();
  const canvas = document.querySelector('.canvas > canvas')?.getBoundingClientRect();
  const now = view.value;
  if (!frame || !canvas || !now) return null;
  const [left, top] = [frame.left + clientX - canvas.left, frame.top + clientY - canvas.top];
  if (left < 0 || top < 0 || left > canvas.width || top > canvas.height) return null;
  return { ...now.toDocument(left, top), items, dropMetadata };
}
