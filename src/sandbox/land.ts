import type { PlacedNotice, Target } from '../messages';
import { addLayer } from './add-layer';
import { pageOf } from './show-layer';
import { whyNoFill } from './why-no-fill';

export interface Landing {
  node: SceneNode & MinimalFillsMixin;
  isNew: boolean;
  notices: PlacedNotice[];
}

/** The layer that takes the picture: the one aimed at, or a new one beside where it stood. */
export async function land(target: Target): Promise<Landing> {
  const aimed = target.nodeId === null ? null : await sceneNode(target.nodeId);
  const page = aimed ? pageOf(aimed) : await pageById(target.pageId);
  await page?.loadAsync();

  const gone = target.nodeId !== null && !aimed;
  if (target.kind === 'fill' && aimed && 'fills' in aimed) {
    const why = whyNoFill(aimed);
    if (why === null || why === 'hidden') return { node: aimed, isNew: false, notices: [] };
  }
  const notices: PlacedNotice[] = [];
  if (gone) notices.push('target-gone');
  else if (target.kind === 'fill') notices.push('target-locked');
  return {
    node: addLayer({ ...target, beside: aimed, page: page ?? figma.currentPage }),
    isNew: true,
    notices,
  };
}

async function sceneNode(id: string): Promise<SceneNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  return node && !node.removed && node.type !== 'PAGE' && node.type !== 'DOCUMENT' ? node : null;
}

async function pageById(id: string): Promise<PageNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  return node?.type === 'PAGE' ? node : null;
}
