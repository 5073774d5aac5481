import { RECIPE_KEY } from '../placement';
import type { Box, Render } from '../layer';
import { earlierPicture } from './earlier-picture';
import { isSeen } from './is-seen';
import { markedIn } from './marks';
import { otherFills, ownFill } from './own-fill';

/** These layers and all in them that have ever borne a picture of Limn's. */
export function bearersIn(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => [node, ...('children' in node ? markedIn(node, RECIPE_KEY) : [])]);
}

/** Where in the picture of a layer Limn's own are seen, and what the designer has under each. */
export function ownPictures(root: SceneNode, whole: Box): Render['own'] {
  return bearersIn([root]).flatMap((node) => {
    const earlier = earlierPicture(node);
    const box = earlier && ownFill(node, earlier) && node.absoluteBoundingBox;
    if (!box) return [];
    const top = otherFills(node, earlier)
      .filter((paint) => paint.type === 'SOLID' && isSeen(paint))
      .at(-1);
    return {
      box: {
        x: (box.x - whole.x) / whole.width,
        y: (box.y - whole.y) / whole.height,
        width: box.width / whole.width,
        height: box.height / whole.height,
      },
      under: top?.type === 'SOLID' ? top.color : null,
    };
  });
}
