import {
  getNodeLocalMatrix,
  getWorldMatrix,
  type SceneGraph,
  type SceneNode,
  TransformMatrix,
} from '@open-pencil/scene-graph';
import type { Rect, Transform } from './figma-document';

type Matrix = ReturnType<typeof getWorldMatrix>;

/** Groups and boolean operations have no coordinates of their own in Figma. */
const TRANSPARENT = new Set(['GROUP', 'BOOLEAN_OPERATION']);

export function absoluteTransform(node: SceneNode, graph: SceneGraph): Transform {
  return toTransform(getWorldMatrix(node, graph));
}

/** Relative to the nearest container that is no group. */
export function relativeTransform(node: SceneNode, graph: SceneGraph): Transform {
  return toTransform(relativeMatrix(node, graph));
}

/** How far `x` and `y` of a node are from the numbers the scene graph keeps. */
export function offsetOfXY(node: SceneNode, graph: SceneGraph): { x: number; y: number } {
  const [[, , x], [, , y]] = relativeTransform(node, graph);
  return { x: x - node.x, y: y - node.y };
}

/** Degrees, counter-clockwise, −180…180: Figma's way of saying it. */
export function figmaRotation(node: SceneNode): number {
  const turned = (((-node.rotation % 360) + 540) % 360) - 180;
  return turned === 0 ? 0 : turned;
}

/** The upright box around the node's own box, in the coordinates of the page. */
export function absoluteBox(
  node: SceneNode,
  graph: SceneGraph,
  grown = { left: 0, top: 0, right: 0, bottom: 0 },
): Rect {
  const [left, top] = [-grown.left, -grown.top];
  const [right, bottom] = [node.width + grown.right, node.height + grown.bottom];
  return mappedBox(getWorldMatrix(node, graph), { left, top, right, bottom });
}

export function mappedBox(
  matrix: Matrix,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): Rect {
  const corners = TransformMatrix.mapPoints(matrix, [
    ...[left, top, right, top],
    ...[right, bottom, left, bottom],
  ]);
  const xs = corners.filter((_, index) => index % 2 === 0);
  const ys = corners.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function relativeMatrix(node: SceneNode, graph: SceneGraph): Matrix {
  const matrix = getNodeLocalMatrix(node);
  const parent = node.parentId === null ? undefined : graph.getNode(node.parentId);
  if (!parent || !TRANSPARENT.has(parent.type)) return matrix;
  return TransformMatrix.multiply(relativeMatrix(parent, graph), matrix);
}

function toTransform([a = 1, b = 0, x = 0, c = 0, d = 1, y = 0]: Matrix): Transform {
  return [
    [a, b, x],
    [c, d, y],
  ];
}
