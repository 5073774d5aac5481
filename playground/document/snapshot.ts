import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';

/** Kept by the library for drawing and for writing the file again; says nothing of the document. */
const BOOKKEEPING: ReadonlySet<string> = new Set<keyof SceneNode>([
  ...(['source', 'textPicture', 'figmaDerivedTextGlyphs', 'figmaDerivedLayout'] as const),
  ...(['overrides', 'parentId', 'childIds'] as const),
]);

/** Everything a step of undo covers, as plain JSON: nodes in tree order, with their plugin data. */
export function snapshotOf(graph: SceneGraph): unknown {
  const root = graph.getNode(graph.rootId);
  return root ? plainNode(graph, root) : null;
}

function plainNode(graph: SceneGraph, node: SceneNode): unknown {
  const own = Object.entries(node).filter(([key]) => !BOOKKEEPING.has(key));
  return {
    ...Object.fromEntries(own.map(([key, value]) => [key, plain(value)])),
    children: graph.getChildren(node.id).map((child) => plainNode(graph, child)),
  };
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
