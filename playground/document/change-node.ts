import type { SceneNode } from '@open-pencil/scene-graph';
import type { DocumentState } from './document-state';
import { fitGroups } from './fit-groups';
import { relayout } from './relayout';

type Key = keyof SceneNode;

/** What an instance has for itself, whatever its main component does. */
const OWN_TO_INSTANCE = new Set<Key>([
  ...(['x', 'y', 'rotation', 'name', 'locked', 'visible', 'variableModes'] as const),
  ...(['layoutPositioning', 'layoutGrow', 'layoutAlignSelf'] as const),
  ...(['horizontalConstraint', 'verticalConstraint'] as const),
]);
const OWN_TO_NODE = new Set<Key>(['pluginData', 'pluginRelaunchData']);
const MOVES = new Set<Key>([
  ...(['x', 'y', 'width', 'height', 'rotation', 'visible', 'text', 'fontSize'] as const),
  ...(['fontFamily', 'fontWeight', 'italic', 'textAutoResize', 'layoutMode'] as const),
  ...(['itemSpacing', 'paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom'] as const),
  ...(['primaryAxisSizing', 'counterAxisSizing', 'primaryAxisAlign', 'counterAxisAlign'] as const),
  ...(['layoutPositioning', 'layoutGrow', 'layoutAlignSelf', 'strokes'] as const),
]);

/**
 * Writes into a node and lets the document follow: layers of instances that still look like their
 * main component, auto layout, and the size of groups.
 */
export function changeNode(
  state: DocumentState,
  node: SceneNode,
  changes: Partial<SceneNode>,
  properties: readonly string[],
): void {
  const before: Partial<SceneNode> = {};
  for (const key of keysOf(changes)) Object.assign(before, { [key]: node[key] });
  state.journal.write(node, changes, properties);
  follow(state, node, before, changes, properties);
  if (keysOf(changes).some((key) => MOVES.has(key))) {
    relayout(state, node);
    fitGroups(state, node);
  }
}

function follow(
  state: DocumentState,
  node: SceneNode,
  before: Partial<SceneNode>,
  changes: Partial<SceneNode>,
  properties: readonly string[],
): void {
  for (const id of state.links.copiesOf(node.id)) {
    const copy = state.graph.getNode(id);
    if (!copy) continue;
    const followed = keysOf(changes).filter(
      (key) =>
        !OWN_TO_NODE.has(key) &&
        !(copy.type === 'INSTANCE' && node.type === 'COMPONENT' && OWN_TO_INSTANCE.has(key)) &&
        same(copy[key], before[key]),
    );
    if (followed.length === 0) continue;
    const part: Partial<SceneNode> = {};
    for (const key of followed) Object.assign(part, { [key]: changes[key] });
    changeNode(state, copy, part, properties);
  }
}

function keysOf(changes: Partial<SceneNode>): Key[] {
  return Object.keys(changes) as Key[];
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
