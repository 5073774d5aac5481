import { mark, markedIn } from './marks';
import { noteWrite } from './own-writes';
import { collectionsAt, keepModes } from './variable-modes';

export const TEMPORARY = 'temporary';
/** Out of sight while it is drawn; whole numbers, so that pixels fall as they do at 0. */
const FAR = -20_000;

/**
 * Works on a copy and removes it whatever happens. Nothing is committed in between, so undo never
 * meets it; should Figma end Limn meanwhile, the mark lets the next start find it.
 */
export async function withTemporaryCopy<T>(
  layer: SceneNode,
  work: (copy: SceneNode) => Promise<T>,
): Promise<T> {
  const collections = await collectionsAt(layer);
  noteWrite(TEMPORARY);
  // A second main component would appear among the designer's assets.
  const copy = layer.type === 'COMPONENT' ? layer.createInstance() : layer.clone();
  try {
    mark(copy, TEMPORARY, 'copy');
    copy.relativeTransform = [
      [1, 0, FAR - Math.ceil(copy.width)],
      [0, 1, FAR - Math.ceil(copy.height)],
    ];
    keepModes(layer, copy, collections);
    return await work(copy);
  } finally {
    noteWrite(TEMPORARY);
    if (!copy.removed) copy.remove();
  }
}

/** Removes copies that a crash has left on this page. */
export function sweepTemporaryCopies(): void {
  for (const copy of markedIn(figma.currentPage, TEMPORARY)) copy.remove();
}
