import type { PlacedRecipe } from '../recipe';

type Before = NonNullable<PlacedRecipe['before']>;

/**
 * Shows the picture as the layer's fill: in the place of Limn's earlier one, known by its hash, or
 * on top of what is there. Returns what was there when Limn first came, `null` when it had been.
 */
export function setOwnFill(
  node: SceneNode & MinimalFillsMixin,
  imageHash: string,
  earlierHash: string | null,
): Before | null {
  const fills = node.fills === figma.mixed ? [] : node.fills;
  const picture: ImagePaint = { type: 'IMAGE', scaleMode: 'FILL', imageHash };
  const own = fills.findIndex((fill) => fill.type === 'IMAGE' && fill.imageHash === earlierHash);
  if (earlierHash !== null && own >= 0) {
    node.fills = fills.map((fill, index) => (index === own ? picture : fill));
    return null;
  }
  const style = node.fillStyleId;
  // Assigning fills drops the linked style, so the recipe remembers it.
  node.fills = [...fills, picture];
  return { fills, fillStyleId: style === figma.mixed ? '' : style };
}
