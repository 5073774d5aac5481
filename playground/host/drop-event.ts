import { type FigmaDocument, FigmaError, type Transform } from '../document/figma-document';
import { Ref } from './codec';
import type { Dropped } from './host';

/** What a drop lands in; of other layers, and of locked ones, Figma says the page. */
const PARENTS: readonly string[] = ['FRAME', 'GROUP', 'SECTION', 'COMPONENT', 'COMPONENT_SET'];

/** As `figma.on('drop')` gives it. Files are not simulated. */
export function dropEvent(document: FigmaDocument, { x, y, items, dropMetadata }: Dropped) {
  const hit = document.hitTest(x, y, true);
  const type = (hit !== null && document.typeOf(hit)) || '';
  const isParent = hit !== null && PARENTS.includes(type);
  return {
    node: isParent ? new Ref('node', hit, type) : new Ref('node', document.currentPageId, 'PAGE'),
    ...(isParent ? within(document.get(hit, 'absoluteTransform'), x, y) : { x, y }),
    absoluteX: x,
    absoluteY: y,
    items,
    files: [],
    dropMetadata,
  };
}

/** The same point in a node's own coordinates. */
function within(transform: unknown, x: number, y: number): { x: number; y: number } {
  if (!Array.isArray(transform)) throw new FigmaError('A node without a place is hit by nothing');
  const [[a, c, left], [b, d, top]] = transform as Transform;
  const area = a * d - b * c;
  const [dx, dy] = [x - left, y - top];
  return { x: (d * dx - c * dy) / area, y: (a * dy - b * dx) / area };
}
