import { failed } from './failed';
import { findPage, loadLayer } from './find-node';
import type { Answer } from './question';

interface Request {
  id: number;
  /** A layer or a page; `null` for the selection. */
  nodeId: string | null;
}

interface Asked {
  nodes: readonly SceneNode[];
  ofSelection: boolean;
  /** Of the selection, when it was asked. */
  revision: number;
  superseded: () => boolean;
}

/**
 * Answers requests about the selection, another layer or a page. Only the newest is wanted, and
 * about the selection only while it lasts. There is no AbortSignal here: slow work asks
 * `superseded`.
 */
export function newestOfItsKind(
  work: (asked: Asked) => Promise<Answer>,
): (request: Request, revision: () => number) => Promise<Answer> {
  let newest = 0;
  return async ({ id, nodeId }, revisionNow) => {
    newest = id;
    const revision = revisionNow();
    const ofSelection = nodeId === null;
    const superseded = () => newest !== id || (ofSelection && revisionNow() !== revision);

    const nodes = ofSelection ? figma.currentPage.selection : await nodesOf(nodeId);
    if (!nodes) return failed('layer-gone');
    const answer = await work({ nodes, ofSelection, revision, superseded });
    return superseded() ? failed('superseded') : answer;
  };
}

async function nodesOf(id: string): Promise<readonly SceneNode[] | null> {
  const layer = await loadLayer(id);
  if (layer) return [layer];
  const page = await findPage(id);
  await page?.loadAsync();
  return page && page.children;
}
