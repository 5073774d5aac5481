import type { SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from './change-node';
import { type DocumentState, isSublayer, parentOf } from './document-state';
import { notSimulated, refusal, wrongType } from './refusal';

const SMALLEST = 0.01;
/** Their outlines would have to be scaled with them. */
const DRAWN = new Set(['VECTOR', 'BOOLEAN_OPERATION', 'COMPONENT_SET', 'CONNECTOR']);

export function resizeNode(
  state: DocumentState,
  node: SceneNode,
  width: number,
  height: number,
): void {
  for (const [name, value] of [['width', width] as const, ['height', height] as const]) {
    if (typeof value !== 'number' || Number.isNaN(value))
      throw wrongType('resize', name, 'number', value);
    const least = node.type === 'LINE' && name === 'height' ? 0 : SMALLEST;
    if (value < least || !Number.isFinite(value))
      throw refusal('resize', `Expected "${name}" to be at least ${least} but got ${value}`);
  }
  if (isSublayer(state.graph, node))
    throw refusal('resize', 'This property cannot be overriden on an instance');
  if (DRAWN.has(node.type)) throw notSimulated(`resizing ${node.type} nodes`);
  const before = { width: node.width, height: node.height };
  changeNode(state, node, { width, height, ...fixedSizing(state, node, width, height) }, [
    ...['width', 'height'],
  ]);
  if (node.layoutMode === 'NONE' && node.type !== 'SECTION')
    for (const child of state.graph.getChildren(node.id)) constrain(state, child, node, before);
}

/** A size given by hand ends hugging and filling. */
function fixedSizing(
  { graph }: DocumentState,
  node: SceneNode,
  width: number,
  height: number,
): Partial<SceneNode> {
  const across = width !== node.width;
  const down = height !== node.height;
  const fixed: Partial<SceneNode> = {};
  if (node.layoutMode !== 'NONE') {
    const [primary, counter] = node.layoutMode === 'HORIZONTAL' ? [across, down] : [down, across];
    if (primary) fixed.primaryAxisSizing = 'FIXED';
    if (counter) fixed.counterAxisSizing = 'FIXED';
  }
  if (node.type === 'TEXT') fixed.textAutoResize = down ? 'NONE' : 'HEIGHT';
  const parent = parentOf(graph, node);
  if (parent && parent.layoutMode !== 'NONE') {
    const [along, beside] = parent.layoutMode === 'HORIZONTAL' ? [across, down] : [down, across];
    if (along) fixed.layoutGrow = 0;
    if (beside && node.layoutAlignSelf === 'STRETCH') fixed.layoutAlignSelf = 'AUTO';
  }
  return fixed;
}

function constrain(
  state: DocumentState,
  child: SceneNode,
  parent: SceneNode,
  before: { width: number; height: number },
): void {
  const grouped = parent.type === 'GROUP';
  const [x, width] = stretched(
    grouped ? 'SCALE' : child.horizontalConstraint,
    [child.x, child.width],
    [before.width, parent.width],
  );
  const [y, height] = stretched(
    grouped ? 'SCALE' : child.verticalConstraint,
    [child.y, child.height],
    [before.height, parent.height],
  );
  if (x !== child.x || y !== child.y) changeNode(state, child, { x, y }, ['x', 'y']);
  if (width === child.width && height === child.height) return;
  if (DRAWN.has(child.type)) throw notSimulated(`resizing ${child.type} nodes`);
  const old = { width: child.width, height: child.height };
  changeNode(state, child, { width, height }, ['width', 'height']);
  if (child.layoutMode === 'NONE')
    for (const inner of state.graph.getChildren(child.id)) constrain(state, inner, child, old);
}

function stretched(
  constraint: SceneNode['horizontalConstraint'],
  [start, length]: [number, number],
  [was, is]: [number, number],
): [number, number] {
  const grown = is - was;
  switch (constraint) {
    case 'MIN':
      return [start, length];
    case 'MAX':
      return [start + grown, length];
    case 'CENTER':
      return [start + grown / 2, length];
    case 'STRETCH':
      return [start, Math.max(SMALLEST, length + grown)];
    case 'SCALE':
      return was === 0 ? [start, length] : [(start * is) / was, (length * is) / was];
  }
}
