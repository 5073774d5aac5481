import type { SceneGraph } from '@open-pencil/scene-graph';

/** Ids of a session of its own, as each opening of a file in Figma is: `7:2`, `7:3`… */
export function newIds(graph: SceneGraph): () => string {
  const sessions = [...graph.nodes.keys()].map((id) => Number(/^(\d+):/.exec(id)?.[1] ?? 0));
  const session = sessions.reduce((a, b) => Math.max(a, b), 0) + 1;
  let local = 1;
  return () => `${session}:${++local}`;
}
