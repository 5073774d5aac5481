import { freeSpot } from './free-spot';

const GAP = 40;
/** Figma rejects long layer names nowhere, but the layers panel shows about this much. */
const NAME_LENGTH = 60;

interface NewLayer {
  name: string;
  width: number;
  height: number;
  /** Stands to the right of this layer's outermost ancestor; in view when there is none. */
  beside: SceneNode | null;
  page: PageNode;
}

/** A rectangle on the page or the nearest section, never inside what the designer laid out. */
export function addLayer({ name, width, height, beside, page }: NewLayer): RectangleNode {
  const outermost = beside && outermostOf(beside);
  const parent = outermost?.parent?.type === 'SECTION' ? outermost.parent : page;
  const box = outermost?.absoluteBoundingBox;
  const start = box ? { x: box.x + box.width + GAP, y: box.y } : centred(width, height);
  const taken = parent.children.flatMap((child) => child.absoluteBoundingBox ?? []);
  const spot = freeSpot({ ...start, width, height }, taken, GAP);

  const node = figma.createRectangle();
  node.name = name.trim().slice(0, NAME_LENGTH) || 'Picture';
  node.resize(width, height);
  node.fills = [];
  parent.appendChild(node);
  const origin = parent.type === 'SECTION' ? parent.absoluteBoundingBox : null;
  node.x = spot.x - (origin?.x ?? 0);
  node.y = spot.y - (origin?.y ?? 0);
  return node;
}

/** The layer itself or the ancestor that stands on the page or in a section. */
function outermostOf(node: SceneNode): SceneNode {
  const { parent } = node;
  if (!parent || parent.type === 'PAGE' || parent.type === 'SECTION') return node;
  return 'absoluteBoundingBox' in parent ? outermostOf(parent) : node;
}

function centred(width: number, height: number): Vector {
  const { x, y } = figma.viewport.center;
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
}
