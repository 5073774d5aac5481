import type { SceneNode } from '@open-pencil/scene-graph';
import { copyTree } from './copy-tree';
import { type DocumentState, isSublayer, parentOf } from './document-state';
import { fitGroups } from './fit-groups';
import { refusal } from './refusal';
import { relayout } from './relayout';
import { offsetOfXY, relativeTransform } from './transforms';

const CONTAINERS = new Set<SceneNode['type']>([
  ...(['CANVAS', 'FRAME', 'GROUP', 'SECTION', 'COMPONENT', 'BOOLEAN_OPERATION'] as const),
]);
const INSTANCE_PARENT = 'Cannot move node. New parent is an instance or is inside of an instance';

/** `appendChild` without an index; the position relative to the parent stays as a number. */
export function insertChild(
  state: DocumentState,
  parent: SceneNode,
  index: number | null,
  child: SceneNode,
): void {
  const method = index === null ? 'appendChild' : 'insertChild';
  refuseMove(state, method, parent, child);
  const { graph, journal } = state;
  const oldParent = parentOf(graph, child);
  const [[, , x], [, , y]] = relativeTransform(child, graph);
  const siblings = parent.childIds.filter((id) => id !== child.id);
  const at = index ?? siblings.length;
  if (!Number.isInteger(at) || at < 0 || at > siblings.length)
    throw refusal(method, `Expected "index" to be between 0 and ${siblings.length} but got ${at}`);
  if (oldParent) removeFromInstances(state, child);
  journal.move(child, { parentId: parent.id, index: at });
  const offset = offsetOfXY(child, graph);
  const moved = { x: x - offset.x, y: y - offset.y };
  if (moved.x !== child.x || moved.y !== child.y)
    journal.write(child, moved, ['relativeTransform']);
  addToInstances(state, child);
  settle(state, child);
  if (oldParent && oldParent !== parent) emptied(state, oldParent);
}

export function removeNode(state: DocumentState, node: SceneNode): void {
  if (isSublayer(state.graph, node)) throw refusal('remove', 'Removing this node is not allowed');
  if (node.id === state.graph.rootId) throw refusal('remove', 'Removing this node is not allowed');
  if (node.type === 'CANVAS' && state.graph.getPages().length === 1)
    throw refusal('remove', 'A document must have at least one page');
  const parent = parentOf(state.graph, node);
  removeFromInstances(state, node);
  state.journal.remove(node);
  if (parent) emptied(state, parent);
}

/** The copy lands on top of the page the designer looks at. */
export function cloneNode(state: DocumentState, node: SceneNode, pageId: string): SceneNode {
  if (node.type === 'CANVAS' || node.id === state.graph.rootId)
    throw refusal('clone', 'This node cannot be cloned');
  const { graph, links } = state;
  const ids = new Map<string, string>();
  const nodes = copyTree(graph, node, ({ id }) => {
    const fresh = isSublayer(graph, must(state, id)) ? inCopy(id, ids) : state.newId();
    ids.set(id, fresh);
    return fresh;
  });
  for (const [old, fresh] of ids) {
    const source = links.sourceOf(old);
    if (source !== undefined) links.link(fresh, source);
  }
  return land(state, nodes, pageId);
}

export function createInstance(
  state: DocumentState,
  component: SceneNode,
  pageId: string,
): SceneNode {
  if (component.type !== 'COMPONENT')
    throw refusal('createInstance', 'Only components can have instances');
  const nodes = instanceOf(state, component, state.newId());
  return land(state, nodes, pageId);
}

export function land(state: DocumentState, nodes: SceneNode[], pageId: string): SceneNode {
  const [root] = nodes;
  if (!root) throw new Error('Nothing to land');
  state.journal.add(nodes, { parentId: pageId, index: must(state, pageId).childIds.length });
  return root;
}

function instanceOf(state: DocumentState, component: SceneNode, id: string): SceneNode[] {
  const nodes = copyTree(state.graph, component, (node) => {
    const fresh = node === component ? id : `I${id};${node.id.replace(/^I/, '')}`;
    state.links.link(fresh, node.id);
    return fresh;
  });
  const [root] = nodes;
  if (root)
    Object.assign(root, {
      type: 'INSTANCE',
      componentId: component.id,
      componentPropertyDefinitions: [],
      variantPropSpecs: [],
      componentKey: null,
      pluginData: [],
      pluginRelaunchData: [],
    } satisfies Partial<SceneNode>);
  return nodes;
}

function refuseMove(
  { graph }: DocumentState,
  method: string,
  parent: SceneNode,
  child: SceneNode,
): void {
  if (isSublayer(graph, child))
    throw refusal(method, 'Cannot move node. Node is inside of an instance');
  if (parent.type === 'INSTANCE' || isSublayer(graph, parent))
    throw refusal(method, INSTANCE_PARENT);
  if (!CONTAINERS.has(parent.type) && parent.type !== 'COMPONENT_SET')
    throw refusal(method, 'Cannot move node. New parent cannot have children');
  if (parent.id === graph.rootId || child.type === 'CANVAS')
    throw refusal(method, 'Cannot move node. The document can only have pages as children');
  if (graph.isDescendant(parent.id, child.id))
    throw refusal(method, 'Cannot move node. New parent is the node or one of its descendants');
  if (parent.type === 'COMPONENT_SET' && child.type !== 'COMPONENT')
    throw refusal(method, 'Cannot move node. Component sets can only have components as children');
  if (child.type === 'SECTION' && parent.type !== 'CANVAS' && parent.type !== 'SECTION')
    throw refusal(method, 'Cannot move node. Sections can only be on pages and in sections');
  const inComponent = parent.type === 'COMPONENT' || within(graph, parent, 'COMPONENT');
  if (inComponent && (child.type === 'COMPONENT' || child.type === 'COMPONENT_SET'))
    throw refusal(method, 'Cannot move node. Components cannot be inside of components');
}

/** What is added to a main component appears in its instances. */
function addToInstances(state: DocumentState, node: SceneNode): void {
  const parent = parentOf(state.graph, node);
  if (!parent) return;
  for (const id of state.links.copiesOf(parent.id)) {
    const copy = state.graph.getNode(id);
    if (!copy) continue;
    const instance = outermostInstance(state, copy);
    const nodes = copyTree(state.graph, node, (each) => {
      const fresh = `I${instance.id};${each.id.replace(/^I/, '')}`;
      state.links.link(fresh, each.id);
      return fresh;
    });
    const [root] = nodes;
    if (!root) continue;
    const index = Math.min(parent.childIds.indexOf(node.id), copy.childIds.length);
    state.journal.add(nodes, { parentId: copy.id, index });
    addToInstances(state, root);
    relayout(state, root);
  }
}

function removeFromInstances(state: DocumentState, node: SceneNode): void {
  for (const id of state.links.copiesOf(node.id)) {
    const copy = state.graph.getNode(id);
    // An instance of a removed component stays: only its layers go with theirs.
    if (!copy || !isSublayer(state.graph, copy)) continue;
    const parent = parentOf(state.graph, copy);
    removeFromInstances(state, copy);
    state.journal.remove(copy);
    if (parent) relayout(state, parent);
  }
}

/** Groups end with their last layer; what is left closes ranks. */
function emptied(state: DocumentState, parent: SceneNode): void {
  if (parent.type === 'CANVAS') return;
  const grouping = parent.type === 'GROUP' || parent.type === 'BOOLEAN_OPERATION';
  if (grouping && parent.childIds.length === 0) removeNode(state, parent);
  else {
    relayout(state, parent);
    const [first] = state.graph.getChildren(parent.id);
    if (first) fitGroups(state, first);
  }
}

function settle(state: DocumentState, child: SceneNode): void {
  relayout(state, child);
  fitGroups(state, child);
}

function outermostInstance(state: DocumentState, node: SceneNode): SceneNode {
  let instance = node;
  for (let up: SceneNode | undefined = node; up; up = parentOf(state.graph, up))
    if (up.type === 'INSTANCE') instance = up;
  return instance;
}

/** `I1:2;5:6` in a copy `1:9` of the instance `1:2`: `I1:9;5:6`. */
function inCopy(id: string, ids: ReadonlyMap<string, string>): string {
  const [head = '', ...rest] = id.slice(1).split(';');
  return `I${[ids.get(head) ?? head, ...rest].join(';')}`;
}

function within(graph: DocumentState['graph'], node: SceneNode, type: SceneNode['type']): boolean {
  for (let up = parentOf(graph, node); up; up = parentOf(graph, up))
    if (up.type === type) return true;
  return false;
}

function must({ graph }: DocumentState, id: string): SceneNode {
  const node = graph.getNode(id);
  if (!node) throw new Error(`The document lacks its node ${id}`);
  return node;
}
