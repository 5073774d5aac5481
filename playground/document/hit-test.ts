import { getWorldMatrix, type SceneNode, TransformMatrix } from '@open-pencil/scene-graph';
import type { DocumentState } from './document-state';

/** The topmost visible, unlocked node of a page at a point; `deep` looks into what it holds. */
export function hitTest(
  state: DocumentState,
  pageId: string,
  point: { x: number; y: number },
  deep: boolean,
): string | null {
  for (const child of state.graph.getChildren(pageId).toReversed()) {
    const hit = hitNode(state, child, point);
    if (hit) return deep ? hit.id : child.id;
  }
  return null;
}

function hitNode(
  state: DocumentState,
  node: SceneNode,
  point: { x: number; y: number },
): SceneNode | null {
  if (!node.visible || node.locked || node.internalOnly) return null;
  const inside = covers(state, node, point);
  if (!inside && node.clipsContent) return null;
  for (const child of state.graph.getChildren(node.id).toReversed()) {
    const hit = node.type === 'BOOLEAN_OPERATION' ? null : hitNode(state, child, point);
    if (hit) return hit;
  }
  return inside && isSolid(node) ? node : null;
}

/** A group is hit by what it holds alone, a frame without paint as well. */
function isSolid(node: SceneNode): boolean {
  if (node.type === 'GROUP') return false;
  if (node.type !== 'FRAME') return true;
  return [...node.fills, ...node.strokes].some((paint) => paint.visible);
}

function covers(
  { graph }: DocumentState,
  node: SceneNode,
  { x, y }: { x: number; y: number },
): boolean {
  const back = TransformMatrix.invert(getWorldMatrix(node, graph));
  if (!back) return false;
  const [u = -1, v = -1] = TransformMatrix.mapPoints(back, [x, y]);
  return u >= 0 && v >= 0 && u <= node.width && v <= node.height;
}
