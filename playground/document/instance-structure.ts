import type { SceneNode } from '@open-pencil/scene-graph';
import { copyTree } from './copy-tree';
import { type DocumentState, isSublayer, parentOf } from './document-state';
import { relayout } from './relayout';

/** What is added to a main component appears in its instances. */
export function addToInstances(state: DocumentState, node: SceneNode): void {
  const parent = parentOf(state.graph, node);
  if (!parent) return;
  for (const id of state.links.copiesOf(parent.id)) {
    const copy = state.graph.getNode(id);
    if (!copy) continue;
    const [root, ...rest] = sublayers(state, node, outermostInstance(state, copy));
    if (!root) continue;
    const index = Math.min(parent.childIds.indexOf(node.id), copy.childIds.length);
    state.journal.add([root, ...rest], { parentId: copy.id, index });
    addToInstances(state, root);
    relayout(state, root);
  }
}

/** An instance of a removed component stays; layers go with the layers they stand for. */
export function removeFromInstances(state: DocumentState, node: SceneNode): void {
  for (const id of state.links.copiesOf(node.id)) {
    const copy = state.graph.getNode(id);
    if (!copy || !isSublayer(state.graph, copy)) continue;
    const parent = parentOf(state.graph, copy);
    removeFromInstances(state, copy);
    state.journal.remove(copy);
    if (parent) relayout(state, parent);
  }
}

/** A copy of a main component's layer for one of its instances, with Figma's ids. */
export function sublayers(
  state: DocumentState,
  source: SceneNode,
  instance: Pick<SceneNode, 'id'>,
): SceneNode[] {
  return copyTree(state.graph, source, ({ id }) => {
    const name = `I${instance.id};${id.replace(/^I/, '')}`;
    state.links.link(name, id);
    return name;
  });
}

function outermostInstance({ graph }: DocumentState, node: SceneNode): SceneNode {
  let instance = node;
  for (let up: SceneNode | undefined = node; up; up = parentOf(graph, up))
    if (up.type === 'INSTANCE') instance = up;
  return instance;
}
