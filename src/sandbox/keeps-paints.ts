import { earlierPicture } from './earlier-picture';
import { otherFills, ownFill } from './own-fill';

/**
 * Whether a layer of Limn's, or one that has borne its picture, still has the paints the designer
 * gave it: then a change of its fills is that picture coming or going, as by an undo.
 */
export function keepsPaints(layer: SceneNode | RemovedNode): boolean {
  const earlier = earlierPicture(layer);
  if (!earlier) return false;
  const { before } = earlier;
  if (layer.removed) return !before;
  const known = (before ? before.fills : []).map((paint) => JSON.stringify(paint));
  const now = otherFills(layer, earlier);
  return (
    now.every((paint) => known.includes(JSON.stringify(paint))) &&
    (now.length === known.length || ownFill(layer, earlier) !== null)
  );
}
