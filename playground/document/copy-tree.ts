import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';
import { createDefaultSourceMetadata } from '@open-pencil/scene-graph/node-defaults';

/** A node and all it holds anew, itself first, not yet in the document. */
export function copyTree(
  graph: SceneGraph,
  node: SceneNode,
  idOf: (node: SceneNode) => string,
): SceneNode[] {
  const copy: SceneNode = {
    ...structuredClone(node),
    id: idOf(node),
    source: createDefaultSourceMetadata(),
  };
  const children = graph.getChildren(node.id).map((child) => copyTree(graph, child, idOf));
  copy.childIds = children.flatMap(([child]) => (child ? [child.id] : []));
  for (const [child] of children) if (child) child.parentId = copy.id;
  return [copy, ...children.flat()];
}
