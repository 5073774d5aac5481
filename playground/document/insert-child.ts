import type { SceneNode } from '@open-pencil/scene-graph';
import { type DocumentState, isSublayer, parentOf } from './document-state';
import { fitGroups } from './fit-groups';
import { addToInstances, removeFromInstances } from './instance-structure';
import { refusal } from './refusal';
import { relayout } from './relayout';
import { closeRanks } from './remove-node';
import { offsetOfXY, relativeTransform } from './transforms';

const CONTAINERS = new Set<SceneNode['type']>([
  ...(['CANVAS', 'FRAME', 'GROUP', 'SECTION', 'COMPONENT', 'COMPONENT_SET'] as const),
  ...(['BOOLEAN_OPERATION', 'INSTANCE'] as const),
]);

/** `appendChild` without an index; the position relative to the parent stays as a number. */
export function insertChild(
  state: DocumentState,
  parent: SceneNode,
  index: number | null,
  child: SceneNode,
): void {
  const method = index === null ? 'appendChild' : 'insertChild';
  const objection = whyNot(state, parent, child);
  if (objection !== null) throw refusal(method, `Cannot move node. ${objection}`);
  const { graph, journal } = state;
  const siblings = parent.childIds.filter((id) => id !== child.id);
  const at = index ?? siblings.length;
  if (!Number.isInteger(at) || at < 0 || at > siblings.length)
    throw refusal(method, `Expected "index" to be between 0 and ${siblings.length} but got ${at}`);

  const oldParent = parentOf(graph, child);
  const [[, , x], [, , y]] = relativeTransform(child, graph);
  removeFromInstances(state, child);
  journal.move(child, { parentId: parent.id, index: at });
  const offset = offsetOfXY(child, graph);
  const place = { x: x - offset.x, y: y - offset.y };
  if (place.x !== child.x || place.y !== child.y)
    journal.write(child, place, ['relativeTransform']);
  addToInstances(state, child);
  relayout(state, child);
  fitGroups(state, child);
  if (oldParent && oldParent !== parent) closeRanks(state, oldParent);
}

function whyNot({ graph }: DocumentState, parent: SceneNode, child: SceneNode): string | null {
  if (isSublayer(graph, child)) return 'Node is inside of an instance';
  if (parent.type === 'INSTANCE' || isSublayer(graph, parent))
    return 'New parent is an instance or is inside of an instance';
  if (parent.id === graph.rootId || child.type === 'CANVAS')
    return 'The document can only have pages as children';
  if (!CONTAINERS.has(parent.type)) return 'New parent cannot have children';
  if (graph.isDescendant(parent.id, child.id))
    return 'New parent is the node or one of its descendants';
  if (parent.type === 'COMPONENT_SET' && child.type !== 'COMPONENT')
    return 'Component sets can only have components as children';
  if (child.type === 'SECTION' && parent.type !== 'CANVAS' && parent.type !== 'SECTION')
    return 'Sections can only be on pages and in sections';
  if (isInComponent(graph, parent) && holdsComponent(graph, child))
    return 'Components cannot be inside of components';
  return null;
}

function isInComponent(graph: DocumentState['graph'], node: SceneNode): boolean {
  for (let up: SceneNode | undefined = node; up; up = parentOf(graph, up))
    if (up.type === 'COMPONENT') return true;
  return false;
}

function holdsComponent(graph: DocumentState['graph'], node: SceneNode): boolean {
  if (node.type === 'COMPONENT' || node.type === 'COMPONENT_SET') return true;
  return graph.getChildren(node.id).some((child) => holdsComponent(graph, child));
}
