import type { ToSandbox, ToUi } from '../messages';
import { namePaints, selectionPaints } from './declared-paints';
import { loadLayer } from './find-node';
import { newestOnly } from './newest-only';
import { readBackdrop } from './read-backdrop';
import { subtreePaints } from './subtree-paints';

type Read = Extract<ToSandbox, { type: 'read' }>;

const requests = newestOnly();

/**
 * Declared colours, profile and what lies behind. Of a selection they belong together, so they are
 * read before the first await.
 */
export async function readColors({ id, nodeId }: Read, revision: () => number): Promise<ToUi> {
  const at = revision();
  const superseded = requests.begin(nodeId === null ? () => revision() !== at : undefined);
  const profile = figma.root.documentColorProfile;
  const layer = nodeId === null ? null : await loadLayer(nodeId);
  if (nodeId !== null && !layer) {
    return { type: 'failed', id, failure: 'layer-gone', detail: nodeId };
  }
  const nodes = layer ? [layer] : figma.currentPage.selection;
  const behind = readBackdrop(nodes);
  const declared = layer ? await subtreePaints(layer, superseded) : selectionPaints(nodes);

  const paints = declared && (await namePaints(declared));
  const backdrop = await Promise.all(behind.map(namePaints));
  if (superseded()) return { type: 'failed', id, failure: 'superseded', detail: '' };
  return { type: 'reading', id, reading: { revision: at, profile, paints, backdrop } };
}
