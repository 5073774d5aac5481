import { fontManager, weightToStyle } from '@open-pencil/core/text';
import type { SceneNode } from '@open-pencil/scene-graph';

/**
 * How a text is drawn: with its own fonts; else by the outlines its file carries (`exhausted`);
 * else in Inter, as Figma does with a missing font. The library's answer would look for fonts
 * in the background and draw nothing until then.
 */
export function textReadiness(node: SceneNode): 'ready' | 'exhausted' {
  if (node.type !== 'TEXT' || !node.figmaDerivedTextGlyphs?.length) return 'ready';
  const faces = [node, ...node.styleRuns.map((run) => ({ ...face(node), ...run.style }))];
  const loaded = faces.every(({ fontFamily, fontWeight, italic }) =>
    fontManager.isStyleLoaded(fontFamily, weightToStyle(fontWeight, italic)),
  );
  return loaded ? 'ready' : 'exhausted';
}

function face({ fontFamily, fontWeight, italic }: SceneNode) {
  return { fontFamily, fontWeight, italic };
}
