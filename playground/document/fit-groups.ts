import type { SceneNode } from '@open-pencil/scene-graph';
import { getNodeWorldBounds } from '@open-pencil/scene-graph';
import { type DocumentState, parentOf } from './document-state';

/** A group is as large as what it holds; its children stay where they are on the page. */
export function fitGroups(state: DocumentState, node: SceneNode): void {
  const group = parentOf(state.graph, node);
  if (group?.type !== 'GROUP' || group.rotation !== 0 || group.flipX || group.flipY) return;
  const children = state.graph.getChildren(group.id);
  if (children.length === 0) return;
  const boxes = children.map((child) => getNodeWorldBounds(child));
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  if (left === 0 && top === 0 && width === group.width && height === group.height) return;
  const { journal } = state;
  journal.write(group, { x: group.x + left, y: group.y + top, width, height }, [
    ...['x', 'y', 'width', 'height'],
  ]);
  if (left !== 0 || top !== 0)
    for (const child of children)
      journal.write(child, { x: child.x - left, y: child.y - top }, ['relativeTransform']);
  fitGroups(state, group);
}
