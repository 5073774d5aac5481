import type { SkiaRenderer } from '@open-pencil/core/canvas';
import type { SceneGraph } from '@open-pencil/scene-graph';

/** Keeps a renderer's pictures of single nodes true to the document. Returns the way out. */
export function followGraph(
  renderer: SkiaRenderer,
  graph: SceneGraph,
  onChange: () => void = () => {},
): () => void {
  const forget = (id: string) => {
    renderer.invalidateNodePicture(id);
    renderer.invalidateVectorPath(id);
    onChange();
  };
  return graph.onNodeEvents({
    created: (node) => {
      forget(node.id);
    },
    updated: forget,
    deleted: forget,
    reparented: onChange,
    reordered: onChange,
  });
}
