import type { HostFailure, ToUi } from '../messages';
import { loadLayer } from './find-node';

interface Request {
  id: number;
  /** `null` for the selection. */
  nodeId: string | null;
}

interface Asked {
  nodes: readonly SceneNode[];
  /** The one layer that was asked about; `null` for the selection. */
  layer: SceneNode | null;
  /** Of the selection, when it was asked. */
  revision: number;
  superseded: () => boolean;
}

/**
 * Answers requests about the selection or one other layer. Only the newest is wanted, and about the
 * selection only while it lasts. There is no AbortSignal here: slow work asks `superseded`.
 */
export function newestOfItsKind(
  work: (id: number, asked: Asked) => Promise<ToUi>,
): (request: Request, revision: () => number) => Promise<ToUi> {
  let newest = 0;
  return async ({ id, nodeId }, revisionNow) => {
    newest = id;
    const revision = revisionNow();
    const superseded = () => newest !== id || (nodeId === null && revisionNow() !== revision);
    const failed = (failure: HostFailure): ToUi => ({ type: 'failed', id, failure, detail: '' });

    const layer = nodeId === null ? null : await loadLayer(nodeId);
    if (nodeId !== null && !layer) return failed('layer-gone');
    const nodes = layer ? [layer] : figma.currentPage.selection;
    const answer = await work(id, { nodes, layer, revision, superseded });
    return superseded() ? failed('superseded') : answer;
  };
}
