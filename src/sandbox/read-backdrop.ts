import { type PaintRef, withStyle } from './declared-paints';
import { pageOf } from './find-node';
import { hasChildren } from './has-children';

/**
 * The fills behind these layers, nearest first: the layer's own when it has children, those of its
 * ancestors, the page's. Several layers share what lies behind the first.
 */
export function readBackdrop(nodes: readonly SceneNode[]): PaintRef[][] {
  const layers: PaintRef[][] = [];
  const [first] = nodes;
  if (first) {
    let at: BaseNode | null = hasChildren(first) ? first : first.parent;
    while (at && at.type !== 'PAGE') {
      if ('fills' in at && at.fills !== figma.mixed) layers.push(withStyle(at.fills));
      at = at.parent;
    }
  }
  const page = (first && pageOf(first)) ?? figma.currentPage;
  layers.push(withStyle(page.backgrounds));
  return layers;
}
