import type { Box } from '../layer';

export function boxOf(node: SceneNode): Box {
  const { width, height } = node;
  const { x, y } = node.absoluteBoundingBox ?? node;
  return { x, y, width, height };
}
