import type { SceneNode } from '@open-pencil/scene-graph';
import { copyTree } from './copy-tree';
import { type DocumentState, parentOf } from './document-state';
import { sublayers } from './instance-structure';
import { refusal } from './refusal';

/** Puts new nodes, the outermost first, on top of a page. */
export function land(state: DocumentState, nodes: SceneNode[], pageId: string): SceneNode {
  const [root] = nodes;
  const page = state.graph.getNode(pageId);
  if (!root || !page) throw new Error('Nothing to land, or nowhere');
  state.journal.add(nodes, { parentId: pageId, index: page.childIds.length });
  return root;
}

export function cloneNode(state: DocumentState, node: SceneNode, pageId: string): SceneNode {
  const { graph, links } = state;
  if (node.type === 'CANVAS' || node.id === graph.rootId)
    throw refusal('clone', 'This node cannot be cloned');
  const ids = new Map<string, string>();
  const nodes = copyTree(graph, node, (each) => {
    const instance = instanceAround(state, each, node);
    const id = instance ? layerId(each, instance, ids.get(instance.id) ?? '') : state.newId();
    const source = instance ? links.sourceOf(each.id) : each.componentId;
    if (source !== undefined && source !== null) links.link(id, source);
    ids.set(each.id, id);
    return id;
  });
  return land(state, nodes, pageId);
}

export function createInstance(
  state: DocumentState,
  component: SceneNode,
  pageId: string,
): SceneNode {
  if (component.type !== 'COMPONENT')
    throw refusal('createInstance', 'Only components can have instances');
  const id = state.newId();
  const layers = state.graph
    .getChildren(component.id)
    .map((child) => sublayers(state, child, { id }));
  const instance: SceneNode = {
    ...structuredClone(component),
    ...{ id, type: 'INSTANCE', componentId: component.id, componentKey: null },
    ...{ componentPropertyDefinitions: [], variantPropSpecs: [] },
    ...{ pluginData: [], pluginRelaunchData: [], x: 0, y: 0 },
    childIds: layers.flatMap(([child]) => (child ? [child.id] : [])),
  };
  for (const [child] of layers) if (child) child.parentId = id;
  state.links.link(id, component.id);
  return land(state, [instance, ...layers.flat()], pageId);
}

/** The outermost instance around a node that is cloned with it. */
function instanceAround(
  { graph }: DocumentState,
  node: SceneNode,
  root: SceneNode,
): SceneNode | null {
  let instance: SceneNode | null = null;
  for (let at = node; at !== root;) {
    const up = parentOf(graph, at);
    if (!up) return instance;
    if (up.type === 'INSTANCE') instance = up;
    at = up;
  }
  return instance;
}

/** `I1:2;5:6` in a copy `1:9` of the instance `1:2`: `I1:9;5:6`. */
function layerId(layer: SceneNode, instance: SceneNode, copyId: string): string {
  const path = layer.id.replace(/^I/, '').slice(instance.id.replace(/^I/, '').length);
  return `I${copyId}${path}`;
}
