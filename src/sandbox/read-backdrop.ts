import type { PaintRef } from './declared-paints';

/**
 * The fills behind the selection, nearest first: the layer's own when it has children, those of its
 * ancestors, the page's. Several layers share what lies behind the first.
 */
export function readBackdrop(nodes: readonly SceneNode[]): PaintRef[][] {
  const layers: PaintRef[][] = [];
  const [first] = nodes;
  if (first) {
    const start = hasChildren(first) ? first : first.parent;
    for (let at: BaseNode | null = start; at && at.type !== 'PAGE'; at = at.parent) {
      if ('fills' in at && at.fills !== figma.mixed) layers.push(refs(at.fills));
    }
  }
  layers.push(refs(figma.currentPage.backgrounds));
  return layers;
}

function hasChildren(node: SceneNode): boolean {
  return 'children' in node && node.children.length > 0;
}

function refs(paints: readonly Paint[]): PaintRef[] {
  return paints.map((paint) => ({ paint, style: null }));
}
