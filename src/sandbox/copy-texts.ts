import type { KeptText } from './kept-texts';
import { noteWrite } from './own-writes';
import { relativeTransform } from './relative-transform';
import { type Collections, keepModes } from './variable-modes';

/**
 * Puts copies of the texts of `original` onto `frame`, where they were and as strong as they were,
 * still editable. Returns how many Figma refused to copy.
 */
export function copyTexts(
  texts: readonly KeptText[],
  original: SceneNode,
  frame: FrameNode,
  collections: Collections,
): number {
  const origin = original.absoluteTransform;
  let missing = 0;
  for (const { node, opacity } of texts) {
    try {
      const copy = node.clone();
      noteWrite(copy.id);
      frame.appendChild(copy);
      copy.relativeTransform = relativeTransform(origin, node.absoluteTransform);
      copy.opacity = opacity;
      keepModes(node, copy, collections);
    } catch {
      missing += 1;
    }
  }
  return missing;
}
