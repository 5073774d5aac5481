import { parsePlacement, type Placement } from '../placement';
import { noteWrite } from './own-writes';
import { readRecipe } from './write-recipe';

export interface EarlierPicture {
  /** Of Limn's pictures on this layer, any of which may be its fill now. */
  hashes: ReadonlySet<string>;
  /** What *Original* brings back; `null` on a layer Limn made. */
  before: Placement['before'];
}

/** Where a recipe cannot be written, this session at least remembers. */
const remembered = new Map<string, EarlierPicture>();

/** Limn's picture on this layer, from this session or any; `null` where there has been none. */
export function earlierPicture(node: SceneNode | RemovedNode): EarlierPicture | null {
  const known = remembered.get(node.id) ?? null;
  const placed = node.removed ? null : parsePlacement(readRecipe(node) ?? '');
  if (!placed) return known;
  return { hashes: new Set(known?.hashes).add(placed.imageHash), before: placed.before };
}

export function rememberPicture(
  nodeId: string,
  imageHash: string,
  before: Placement['before'],
): void {
  const hashes = new Set(remembered.get(nodeId)?.hashes).add(imageHash);
  remembered.set(nodeId, { hashes, before });
  noteWrite(nodeId);
}

/** Ids of the layers Limn has placed on since it was opened. */
export function rememberedLayers(): ReadonlySet<string> {
  return new Set(remembered.keys());
}
