import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';
import { InstanceLinks } from './instance-links';

const GUID = /^\d+:\d+$/;
const ROOT = '0:0';

/**
 * Gives every node the id it has in Figma: the file's own, and `I12:3;4:5` for layers of instances.
 * The library numbers nodes anew each time it opens a file; here the same file has the same ids.
 */
export function giveFigmaIds(graph: SceneGraph): InstanceLinks {
  const ids = ownIds(graph);
  const links = new InstanceLinks();
  nameMainComponents(graph);
  const pairs = nameSublayers(graph, ids);
  rename(graph, ids);
  for (const [copy, source] of pairs) links.link(idOf(ids, copy), idOf(ids, source));
  return links;
}

/** The library lets a copied instance point at the instance it was copied from. */
function nameMainComponents(graph: SceneGraph): void {
  for (const node of graph.getAllNodes()) {
    if (node.type !== 'INSTANCE') continue;
    for (let main = mainOf(graph, node); main?.type === 'INSTANCE'; main = mainOf(graph, main))
      node.componentId = main.componentId;
  }
}

/** Everything but the layers of instances: the file's id, or the next free one in tree order. */
function ownIds(graph: SceneGraph): Map<string, string> {
  const ids = new Map([[graph.rootId, ROOT]]);
  const taken = new Set([ROOT]);
  const unnamed: SceneNode[] = [];
  for (const node of outsideInstances(graph, graph.rootId)) {
    const { id } = node.source;
    if (id !== null && GUID.test(id) && !taken.has(id)) {
      ids.set(node.id, id);
      taken.add(id);
    } else unnamed.push(node);
  }
  const local = { pages: 0, nodes: 1 };
  for (const node of unnamed) {
    let id: string;
    do id = node.type === 'CANVAS' ? `0:${++local.pages}` : `1:${++local.nodes}`;
    while (taken.has(id));
    ids.set(node.id, id);
    taken.add(id);
  }
  return ids;
}

/** Walks each instance beside its main component; returns which layer stands for which. */
function nameSublayers(graph: SceneGraph, ids: Map<string, string>): [SceneNode, SceneNode][] {
  const pairs: [SceneNode, SceneNode][] = [];
  const settled = new Set<SceneNode>();
  const taken = new Set(ids.values());

  const settle = (instance: SceneNode) => {
    if (settled.has(instance)) return;
    settled.add(instance);
    const main = mainOf(graph, instance);
    if (main) {
      for (const inner of outermostInstances(graph, main)) settle(inner);
      pairs.push([instance, main]);
    }
    descend(instance, main, `I${idOf(ids, instance)}`);
  };

  const descend = (copy: SceneNode, source: SceneNode | undefined, prefix: string) => {
    const sources = source ? graph.getChildren(source.id) : [];
    for (const [index, child] of graph.getChildren(copy.id).entries()) {
      const twin = sources[index]?.type === child.type ? sources[index] : undefined;
      const last = twin ? idOf(ids, twin).replace(/^I/, '') : `0:${index}`;
      const name = free(taken, `${prefix};${last}`);
      ids.set(child.id, name);
      if (twin) pairs.push([child, twin]);
      const swapped = child.type === 'INSTANCE' && twin?.componentId !== child.componentId;
      if (swapped) descend(child, mainOf(graph, child), name);
      else descend(child, twin, twin ? prefix : name);
    }
  };

  for (const instance of outermostInstances(graph, must(graph, graph.rootId))) settle(instance);
  return pairs;
}

function free(taken: Set<string>, id: string): string {
  let candidate = id;
  for (let copy = 1; taken.has(candidate); copy++) candidate = `${id}:${copy}`;
  taken.add(candidate);
  return candidate;
}

function rename(graph: SceneGraph, ids: ReadonlyMap<string, string>): void {
  const nodes = [...graph.nodes.values()];
  const renamed = (id: string) => ids.get(id) ?? id;
  graph.nodes.clear();
  graph.instanceIndex.clear();
  graph.rootId = renamed(graph.rootId);
  for (const node of nodes) {
    node.id = renamed(node.id);
    node.parentId = node.parentId === null ? null : renamed(node.parentId);
    node.childIds = node.childIds.map(renamed);
    node.componentId = node.componentId === null ? null : renamed(node.componentId);
    node.overrides = Object.fromEntries(
      Object.entries(node.overrides).map(([key, value]) => [renamedKey(key, ids), value]),
    );
    graph.nodes.set(node.id, node);
    if (node.type !== 'INSTANCE' || node.componentId === null) continue;
    const instances = graph.instanceIndex.get(node.componentId) ?? new Set();
    graph.instanceIndex.set(node.componentId, instances.add(node.id));
  }
  graph.clearAbsPosCache();
}

/** Override keys begin with a node id: `0:12:fills`. */
function renamedKey(key: string, ids: ReadonlyMap<string, string>): string {
  const end = key.lastIndexOf(':');
  const id = end < 0 ? undefined : ids.get(key.slice(0, end));
  return id === undefined ? key : id + key.slice(end);
}

function* outsideInstances(graph: SceneGraph, id: string): Generator<SceneNode> {
  for (const child of graph.getChildren(id)) {
    yield child;
    if (child.type !== 'INSTANCE') yield* outsideInstances(graph, child.id);
  }
}

function* outermostInstances(graph: SceneGraph, within: SceneNode): Generator<SceneNode> {
  for (const node of outsideInstances(graph, within.id)) if (node.type === 'INSTANCE') yield node;
}

function mainOf(graph: SceneGraph, instance: SceneNode): SceneNode | undefined {
  return instance.componentId === null ? undefined : graph.getNode(instance.componentId);
}

function idOf(ids: ReadonlyMap<string, string>, node: SceneNode): string {
  return ids.get(node.id) ?? node.id;
}

function must(graph: SceneGraph, id: string): SceneNode {
  const node = graph.getNode(id);
  if (!node) throw new Error(`The scene graph lacks its node ${id}`);
  return node;
}
