import { andAncestors } from './and-ancestors';
import { type PaintRef, withStyle } from './declared-paints';
import { fillsOf } from './fills-of';
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
    for (const at of andAncestors(hasChildren(first) ? first : first.parent)) {
      layers.push(withStyle(fillsOf(at)));
    }
  }
  const page = (first && pageOf(first)) ?? figma.currentPage;
  layers.push(withStyle(page.backgrounds));
  return layers;
}
