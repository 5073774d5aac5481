import type { SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from '../change-node';
import { listOf, numberCheck } from '../check';
import type { DocumentState } from '../document-state';
import type { Transform } from '../figma-document';
import { notSimulated, refusal } from '../refusal';
import { renderBounds } from '../render-bounds';
import {
  absoluteBox,
  absoluteTransform,
  figmaRotation,
  offsetOfXY,
  relativeTransform,
} from '../transforms';
import { expectNumber, expectValid, type Property, type Properties, readOnly } from './property';

const MATRIX = listOf(listOf(numberCheck(), { exact: 3 }), { exact: 2 });
/** Where float arithmetic ends and another transform begins. */
const FLAT = 1e-4;

/** Where a node is and how large. Sizes are set by `resize` alone. */
export const geometryProperties: Properties = {
  x: coordinate('x'),
  y: coordinate('y'),
  width: readOnly((node) => node.width),
  height: readOnly((node) => node.height),
  rotation: {
    get: figmaRotation,
    set: (node, state, value) => {
      expectNumber('rotation', value);
      turn(state, node, value);
    },
  },
  relativeTransform: {
    get: (node, { graph }) => relativeTransform(node, graph),
    set: (node, state, value) => {
      expectValid('relativeTransform', value, MATRIX);
      const [[a, b, x], [c, d, y]] = value as Transform;
      if ([Math.hypot(a, c), Math.hypot(b, d)].some((length) => Math.abs(length - 1) > FLAT))
        throw refusal('set_relativeTransform', 'The axes of a transform must have length 1');
      if (Math.abs(a * b + c * d) > FLAT) throw notSimulated('skewed transforms');
      // The scene graph flips after it has turned; flipped both ways is turned by half.
      const flipped = a * d < b * c;
      const flipX = flipped === (node.flipX !== node.flipY) ? node.flipX : !node.flipX;
      const turned = Math.atan2(node.flipY ? -c : c, flipX ? -a : a);
      turn(state, node, (-turned * 180) / Math.PI, { x, y }, flipX);
    },
  },
  absoluteTransform: readOnly((node, { graph }) => absoluteTransform(node, graph)),
  absoluteBoundingBox: readOnly((node, { graph }) => absoluteBox(node, graph)),
  absoluteRenderBounds: readOnly((node, { graph }) => renderBounds(node, graph)),
};

function coordinate(axis: 'x' | 'y'): Property {
  return {
    get: (node, { graph }) => node[axis] + offsetOfXY(node, graph)[axis],
    set: (node, state, value) => {
      expectNumber(axis, value);
      const offset = offsetOfXY(node, state.graph)[axis];
      changeNode(state, node, { [axis]: value - offset }, [axis]);
    },
  };
}

/** Figma turns a node about its top left corner; the scene graph about its middle. */
function turn(
  state: DocumentState,
  node: SceneNode,
  degrees: number,
  corner: { x: number; y: number } = cornerOf(node, state),
  flipX = node.flipX,
): void {
  const rotation = degrees === 0 ? 0 : -degrees;
  const offset = offsetOfXY({ ...node, rotation, flipX }, state.graph);
  const changes = { rotation, flipX, x: corner.x - offset.x, y: corner.y - offset.y };
  changeNode(state, node, changes, ['rotation', 'x', 'y', 'relativeTransform']);
}

function cornerOf(node: SceneNode, { graph }: DocumentState): { x: number; y: number } {
  const [[, , x], [, , y]] = relativeTransform(node, graph);
  return { x, y };
}
