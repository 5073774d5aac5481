import { earlierPicture, type EarlierPicture, rememberPicture } from './earlier-picture';
import { loadLayer } from './find-node';
import { type Fillable, otherFills, ownFill } from './own-fill';
import type { Answer, QuestionOf } from './question';
import { readRecipe, removeRecipe } from './write-recipe';

/** Brings back what was on these layers before Limn came, now or in an earlier session. */
export async function restore({
  nodeIds,
}: Pick<QuestionOf<'restore'>, 'nodeIds'>): Promise<Answer> {
  const layers = await Promise.all(nodeIds.map(loadLayer));
  figma.commitUndo();
  for (const layer of layers) {
    const earlier = layer && earlierPicture(layer);
    if (!earlier || !('fills' in layer)) continue;
    // Brought back already: what is there now is the designer's newer work.
    if (readRecipe(layer) === null && !ownFill(layer, earlier)) continue;
    // So that an undo of this, too, is told.
    for (const hash of earlier.hashes) rememberPicture(layer.id, hash, earlier.before);
    removeRecipe(layer);
    if (earlier.before) await bringBack(layer, earlier, earlier.before);
    else takeAway(layer, earlier);
  }
  figma.commitUndo();
  return { type: 'restored' };
}

/** A layer Limn made goes, unless the designer has given it fills of their own. */
function takeAway(layer: Fillable, earlier: EarlierPicture): void {
  const others = otherFills(layer, earlier);
  if (others.length === 0 && !layer.id.startsWith('I')) layer.remove();
  else layer.fills = others;
}

async function bringBack(
  layer: Fillable,
  earlier: EarlierPicture,
  { fills, fillStyleId }: NonNullable<EarlierPicture['before']>,
): Promise<void> {
  try {
    layer.fills = fills as Paint[];
  } catch {
    // Damaged in the file: then at least Limn's own picture goes.
    layer.fills = otherFills(layer, earlier);
  }
  // Deleted meanwhile, the style leaves its paints behind, as it does in Figma.
  if (fillStyleId) await layer.setFillStyleIdAsync(fillStyleId).catch(() => undefined);
}
