import type { Box } from '../layer';
import { andAncestors } from './and-ancestors';
import { freeSpot } from './free-spot';
import { takenBoxes } from './taken-boxes';

const GAP = 40;

export interface Where {
  page: PageNode;
  /** Right of this layer's outermost ancestor. */
  beside: SceneNode | null;
  /** Without one: where it stood, `null` for in view. */
  stood: Box | null;
}

/** Puts a new layer on the page or the nearest section, never inside what the designer laid out. */
export function standBeside(node: RectangleNode | FrameNode, { page, beside, stood }: Where): void {
  const outermost = beside && outermostOf(beside);
  const parent = outermost?.parent?.type === 'SECTION' ? outermost.parent : page;
  const box = outermost?.absoluteBoundingBox;
  const { width, height } = node;
  const start = box ? { x: box.x + box.width + GAP, y: box.y } : (stood ?? inView(node));
  const taken = takenBoxes(parent, node, page === figma.currentPage);
  const spot = freeSpot({ x: start.x, y: start.y, width, height }, taken, GAP);

  putAt(node, parent, spot);
}

/** `spot` is a point of the canvas. */
export function putAt(node: SceneNode, parent: PageNode | SectionNode, spot: Vector): void {
  parent.appendChild(node);
  const origin = parent.type === 'SECTION' ? parent.absoluteBoundingBox : null;
  node.x = spot.x - (origin?.x ?? 0);
  node.y = spot.y - (origin?.y ?? 0);
}

/** The layer itself or the ancestor that stands on the page or in a section. */
function outermostOf(node: SceneNode): SceneNode {
  let outermost = node;
  for (const at of andAncestors(node)) {
    if (at !== node && isOpenSection(at)) break;
    outermost = at;
  }
  return outermost;
}

/** In a hidden section the picture would be hidden with it. */
export function isOpenSection(node: SceneNode): node is SectionNode {
  return node.type === 'SECTION' && node.visible && !node.locked;
}

function inView({ width, height }: { width: number; height: number }): Vector {
  const { x, y } = figma.viewport.center;
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
}
