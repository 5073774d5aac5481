import type { SceneNode } from '@open-pencil/scene-graph';
import { type DocumentState, isSublayer, parentOf } from './document-state';
import { fitGroups } from './fit-groups';
import { removeFromInstances } from './instance-structure';
import { refusal } from './refusal';
import { relayout } from './relayout';

export function removeNode(state: DocumentState, node: SceneNode): void {
  const { graph, journal } = state;
  if (isSublayer(graph, node) || node.id === graph.rootId)
    throw refusal('remove', 'Removing this node is not allowed');
  if (node.type === 'CANVAS' && graph.getPages().length === 1)
    throw refusal('remove', 'A document must have at least one page');
  const parent = parentOf(graph, node);
  removeFromInstances(state, node);
  journal.remove(node);
  if (parent) closeRanks(state, parent);
}

/** A group ends with its last layer; auto layout and groups take their new size. */
export function closeRanks(state: DocumentState, parent: SceneNode): void {
  const grouping = parent.type === 'GROUP' || parent.type === 'BOOLEAN_OPERATION';
  if (grouping && parent.childIds.length === 0) return removeNode(state, parent);
  relayout(state, parent);
  const [first] = state.graph.getChildren(parent.id);
  if (first) fitGroups(state, first);
}
