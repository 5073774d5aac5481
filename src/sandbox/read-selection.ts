import type { ToUi } from '../messages';
import { readBackdrop } from './read-backdrop';
import { namePaints, selectionPaints } from './declared-paints';
import { renderSmall } from './render-small';

/**
 * One reading of the selection: declared paints, and small pictures of where they are seen.
 * Ids, colours and profile belong together, so they are read before the first await.
 */
export async function readSelection(id: number, revision: () => number): Promise<ToUi> {
  const at = revision();
  const nodes = figma.currentPage.selection;
  const profile = figma.root.documentColorProfile;
  const declared = selectionPaints();
  const behind = readBackdrop(nodes);

  const superseded = () => revision() !== at;
  const paints = declared && (await namePaints(declared));
  const backdrop = await Promise.all(behind.map(namePaints));
  const { renders, skipped } = await renderSmall(nodes, superseded);

  if (superseded()) return { type: 'failed', id, failure: 'superseded', detail: '' };
  return {
    type: 'reading',
    id,
    reading: { revision: at, profile, paints, renders, skipped, backdrop },
  };
}
