import type { Placement } from '../placement';
import type { EarlierPicture } from './earlier-picture';
import { fillsOf } from './fills-of';

export type Fillable = SceneNode & MinimalFillsMixin;

export function pictureFill(imageHash: string): ImagePaint {
  return { type: 'IMAGE', scaleMode: 'FILL', imageHash };
}

/** Limn's picture among the fills of a layer; `null` when it is not there any more. */
export function ownFill(node: SceneNode, earlier: EarlierPicture | null): ImagePaint | null {
  if (!earlier) return null;
  return fillsOf(node).find((fill): fill is ImagePaint => isOwn(fill, earlier)) ?? null;
}

/** What the designer has put on a layer. */
export function otherFills(node: SceneNode, earlier: EarlierPicture): readonly Paint[] {
  return fillsOf(node).filter((fill) => !isOwn(fill, earlier));
}

/**
 * Shows the picture as the layer's fill: in the place of Limn's earlier one, for the image `over`
 * as that was laid, or on top of what is there. Returns what was there before Limn first came.
 */
export function setOwnFill(
  node: Fillable,
  imageHash: string,
  earlier: EarlierPicture | null,
  over: string | null,
): Placement['before'] {
  const { fills } = node;
  if (fills === figma.mixed) throw new Error('Mixed fills cannot be kept.');
  const picture = pictureFill(imageHash);
  if (earlier && fills.some((fill) => isOwn(fill, earlier))) {
    node.fills = fills.map((fill) => (isOwn(fill, earlier) ? picture : fill));
    return earlier.before;
  }
  const style = node.fillStyleId;
  const stoodFor = fills.map((fill) =>
    fill.type === 'IMAGE' && fill.imageHash === over ? { ...fill, imageHash } : fill,
  );
  // Assigning fills drops the linked style, so the recipe remembers it.
  node.fills = stoodFor.some((fill, at) => fill !== fills[at]) ? stoodFor : [...fills, picture];
  return { fills, fillStyleId: style === figma.mixed ? '' : style };
}

function isOwn(fill: Paint, { hashes }: EarlierPicture): boolean {
  return fill.type === 'IMAGE' && fill.imageHash !== null && hashes.has(fill.imageHash);
}
