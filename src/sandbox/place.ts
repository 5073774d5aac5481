import type { ToSandbox, ToUi } from '../messages';
import { parseRecipe } from '../recipe';
import { land } from './land';
import { setOwnFill } from './own-fill';
import { readRecipe, writeRecipe } from './write-recipe';

type Place = Extract<ToSandbox, { type: 'place' }>;

/**
 * Puts the picture where it was aimed at the click, by id. A target that is gone or locked by now
 * never loses it: it lands on a new layer and a notice says so. Fill, name, recipe and relaunch
 * data are one undo step.
 */
export async function place({ id, target, bytes, recipe }: Place): Promise<ToUi> {
  let imageHash: string;
  try {
    imageHash = figma.createImage(bytes).hash;
  } catch (error) {
    return { type: 'failed', id, failure: 'image-refused', detail: String(error) };
  }

  figma.commitUndo();
  const { node, isNew, notices } = await land(target);
  const earlier = parseRecipe(readRecipe(node) ?? '');
  const found = setOwnFill(node, imageHash, earlier?.imageHash ?? null);
  const before = isNew ? null : (found ?? earlier?.before ?? null);
  const written = writeRecipe(node, { ...recipe, imageHash, before });
  figma.commitUndo();

  return {
    type: 'placed',
    id,
    nodeId: node.id,
    nodeName: node.name,
    imageHash,
    notices: written ? notices : [...notices, 'recipe-not-written'],
  };
}
