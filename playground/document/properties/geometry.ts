import type { SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from '../change-node';
import type { DocumentState } from '../document-state';
import { renderBounds } from '../render-bounds';
import {
  absoluteBox,
  absoluteTransform,
  figmaRotation,
  offsetOfXY,
  relativeTransform,
} from '../transforms';
import { expectNumber, type Property, type Properties, readOnly } from './property';

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
  relativeTransform: readOnly((node, { graph }) => relativeTransform(node, graph)),
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
function turn(state: DocumentState, node: SceneNode, degrees: number): void {
  const [[, , x], [, , y]] = relativeTransform(node, state.graph);
  const turned: SceneNode = { ...node, rotation: -degrees };
  const offset = offsetOfXY(turned, state.graph);
  const changes = { rotation: -degrees, x: x - offset.x, y: y - offset.y };
  changeNode(state, node, changes, ['rotation']);
}
