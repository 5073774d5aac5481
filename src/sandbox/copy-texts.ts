import type { KeptText } from './kept-texts';
import { relativeTransform } from './relative-transform';

/**
 * Puts copies of the texts of `original` onto `frame`, where they were and as strong as they were,
 * still editable. Returns how many Figma refused to copy.
 */
export function copyTexts(
  texts: readonly KeptText[],
  original: SceneNode,
  frame: FrameNode,
): number {
  const origin = original.absoluteTransform;
  let missing = 0;
  for (const { node, opacity } of texts) {
    try {
      const copy = node.clone();
      frame.appendChild(copy);
      copy.relativeTransform = relativeTransform(origin, node.absoluteTransform);
      copy.opacity = opacity;
    } catch {
      missing += 1;
    }
  }
  return missing;
}
