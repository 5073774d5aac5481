import type { Fill, SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from './change-node';
import { type DocumentState, isSublayer } from './document-state';
import { hasProperty } from './node-properties';
import { figmaType } from './node-types';
import { readPaint } from './read-paint';
import { notSimulated, refusal, wrongType } from './refusal';
import { withoutOverrides } from './text-runs';
import { styleIdFromFigma, styleIdToFigma } from './variable-ids';
import { colorLookup } from './variables';

const TYPES = { FILL: 'PAINT', TEXT: 'TEXT', EFFECT: 'EFFECT', GRID: 'GRID' } as const;

export function describeStyle(state: DocumentState, figmaId: string) {
  const style = styleNode(state, figmaId);
  if (!style?.sharedStyleType) return null;
  const type = TYPES[style.sharedStyleType];
  return {
    id: figmaId,
    name: style.name,
    type,
    key: style.componentKey ?? style.id,
    description: style.symbolDescription,
    remote: style.sourceLibraryKey !== null,
    ...(type === 'PAINT' && {
      paints: style.fills.map((fill, index) =>
        readPaint(fill, style.boundVariables[`fills/${index}/color`], colorLookup(state, style)),
      ),
      boundVariables: {},
    }),
  };
}

export function paintStyleIds({ graph }: DocumentState): string[] {
  return [...graph.getAllNodes()]
    .filter((node) => node.sharedStyleType === 'FILL')
    .map((node) => styleIdToFigma(node.id));
}

/** Links a style and takes its paints over; '' ends the link and leaves the paints. */
export function setStyleId(
  state: DocumentState,
  node: SceneNode,
  field: 'fillStyleId' | 'strokeStyleId',
  styleId: string,
): void {
  const method = field === 'fillStyleId' ? 'setFillStyleIdAsync' : 'setStrokeStyleIdAsync';
  if (typeof styleId !== 'string') throw wrongType(method, 'styleId', 'string', styleId);
  const type = figmaType(node, state.graph);
  if (!hasProperty(type, field))
    throw refusal(method, `no such property '${field}' on ${type} node`);
  if (isSublayer(state.graph, node) && field === 'strokeStyleId')
    throw notSimulated('stroke styles inside instances');
  if (styleId === '') {
    if (node[field] !== null) changeNode(state, node, { [field]: null }, [field]);
    return;
  }
  const style = styleNode(state, styleId);
  if (style?.sharedStyleType !== 'FILL')
    throw refusal(method, `Could not find a paint style with id "${styleId}"`);
  if (field === 'fillStyleId') linkFills(state, node, style);
  else linkStrokes(state, node, style);
}

function linkFills(state: DocumentState, node: SceneNode, style: SceneNode): void {
  const fills = structuredClone(style.fills);
  const boundVariables = { ...unbound(node, 'fills'), ...style.boundVariables };
  const styleRuns = withoutOverrides(node.styleRuns, ['fills']);
  changeNode(state, node, { fills, boundVariables, styleRuns, fillStyleId: style.id }, [
    ...['fillStyleId', 'fills'],
  ]);
}

function linkStrokes(state: DocumentState, node: SceneNode, style: SceneNode): void {
  const like = node.strokes[0] ?? { weight: 1, align: 'INSIDE' as const };
  const strokes = style.fills.map((fill) => ({ ...like, ...solidOf(fill) }));
  const bound = Object.entries(style.boundVariables).map(
    ([key, id]) => [key.replace(/^fills/, 'strokes'), id] as const,
  );
  const boundVariables = { ...unbound(node, 'strokes'), ...Object.fromEntries(bound) };
  changeNode(state, node, { strokes, boundVariables, strokeStyleId: style.id }, [
    ...['strokeStyleId', 'strokes'],
  ]);
}

function solidOf(fill: Fill) {
  if (fill.type !== 'SOLID') throw notSimulated(`${fill.type} strokes`);
  return { color: { ...fill.color }, opacity: fill.opacity, visible: fill.visible };
}

function unbound(node: SceneNode, property: 'fills' | 'strokes'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node.boundVariables).filter(([key]) => !key.startsWith(`${property}/`)),
  );
}

function styleNode({ graph }: DocumentState, figmaId: string): SceneNode | undefined {
  return graph.getNode(styleIdFromFigma(figmaId));
}
