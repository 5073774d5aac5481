import type { Fill, SceneNode } from '@open-pencil/scene-graph';
import { type ColorOf, readPaint, readPaints } from './read-paint';
import type { WrittenPaints } from './write-paint';

/**
 * A paint that is written as it was read stays the one it was, with all that the file holds of it
 * and Figma tells nobody: the crop of an image that is no longer cropped, the colour of a gradient.
 */
export function keepFills(
  node: SceneNode,
  { paints, bindings }: WrittenPaints<Fill>,
  colorOf: ColorOf,
): Fill[] {
  const told = readPaints(node, 'fills', colorOf).map((paint) => JSON.stringify(paint));
  return paints.map((fill, index) => {
    const said = JSON.stringify(readPaint(fill, bindings.get(index), colorOf));
    return node.fills[told.indexOf(said)] ?? fill;
  });
}
