/**
 * The topmost layer at a point of the canvas, as deep as there is one; locked ones too, for they
 * can say why. A drop event of Figma's names only what other layers could be put into.
 */
export function layerAt({ children }: ChildrenMixin, x: number, y: number): SceneNode | null {
  for (const node of [...children].reverse()) {
    const box = node.visible && node.absoluteBoundingBox;
    if (!box || x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
    const isOpen = 'children' in node && node.type !== 'BOOLEAN_OPERATION';
    const found = (isOpen && layerAt(node, x, y)) || (node.type !== 'GROUP' && node);
    if (found) return found;
  }
  return null;
}
