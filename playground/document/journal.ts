import { SceneGraph, type SceneNode } from '@open-pencil/scene-graph';
import { markSourceFieldsEdited } from '@open-pencil/scene-graph/source-metadata';

export interface Place {
  parentId: string;
  index: number;
}

/** One change of the document, with what it takes to go both ways. */
export type Edit =
  | {
      kind: 'write';
      node: SceneNode;
      before: Partial<SceneNode>;
      after: Partial<SceneNode>;
      /** Figma's names of what has changed. */
      properties: readonly string[];
    }
  | { kind: 'move'; node: SceneNode; from: Place; to: Place }
  /** A node with all it holds, itself first. */
  | { kind: 'add' | 'remove'; nodes: readonly SceneNode[]; place: Place };

/**
 * The only hand that writes into the scene graph, and so its exact memory. Values of nodes are
 * replaced, never changed in place: a step costs what it touched, whatever the size of the document.
 */
export class Journal {
  private open: Edit[] = [];
  private readonly done: Edit[][] = [];
  private readonly undone: Edit[][] = [];

  constructor(
    private readonly graph: SceneGraph,
    private readonly onEdit: (edit: Edit) => void,
  ) {}

  write(node: SceneNode, changes: Partial<SceneNode>, properties: readonly string[]): void {
    const after = { ...changes, ...staleText(node, changes) };
    const before: Partial<SceneNode> = {};
    for (const key of Object.keys(after) as (keyof SceneNode)[]) {
      Object.assign(before, { [key]: node[key] });
    }
    this.perform({ kind: 'write', node, before, after, properties });
  }

  /** Notes values that something else, the layout engine, has already written. */
  note(node: SceneNode, before: Partial<SceneNode>, properties: readonly string[]): void {
    const after: Partial<SceneNode> = {};
    for (const key of Object.keys(before) as (keyof SceneNode)[]) {
      Object.assign(after, { [key]: node[key] });
    }
    this.perform({ kind: 'write', node, before, after, properties });
  }

  move(node: SceneNode, to: Place): void {
    this.perform({ kind: 'move', node, from: this.placeOf(node), to });
  }

  add(nodes: readonly SceneNode[], place: Place): void {
    this.perform({ kind: 'add', nodes, place });
  }

  remove(node: SceneNode): void {
    this.perform({ kind: 'remove', nodes: this.subtree(node), place: this.placeOf(node) });
  }

  commit(): void {
    const step = withoutPassingNodes(this.open);
    this.open = [];
    if (step.length > 0) this.done.push(step);
  }

  undo(): boolean {
    this.commit();
    const step = this.done.pop();
    if (!step) return false;
    for (const edit of step.toReversed()) this.apply(inverse(edit));
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    if (this.open.length > 0) return false;
    const step = this.undone.pop();
    if (!step) return false;
    for (const edit of step) this.apply(edit);
    this.done.push(step);
    return true;
  }

  subtree(node: SceneNode): SceneNode[] {
    return [node, ...node.childIds.flatMap((id) => this.subtree(this.must(id)))];
  }

  private perform(edit: Edit): void {
    this.undone.length = 0;
    this.open.push(edit);
    this.apply(edit);
  }

  private apply(edit: Edit): void {
    const { graph } = this;
    switch (edit.kind) {
      case 'write':
        Object.assign(edit.node, edit.after);
        markSourceFieldsEdited(edit.node, Object.keys(edit.after));
        break;
      case 'move':
        this.unlink(edit.node, edit.from.parentId);
        this.link(edit.node, edit.to);
        break;
      case 'add': {
        for (const node of edit.nodes) graph.nodes.set(node.id, node);
        for (const node of edit.nodes) this.index(node, true);
        const [root] = edit.nodes;
        if (root) this.link(root, edit.place);
        break;
      }
      case 'remove': {
        const [root] = edit.nodes;
        if (root) this.unlink(root, edit.place.parentId);
        for (const node of edit.nodes) this.index(node, false);
        for (const node of edit.nodes) graph.nodes.delete(node.id);
        break;
      }
    }
    graph.clearAbsPosCache();
    this.announce(edit);
    this.onEdit(edit);
  }

  private announce(edit: Edit): void {
    const { emitter } = this.graph;
    if (edit.kind === 'write') emitter.emit('node:updated', edit.node.id, edit.after);
    else if (edit.kind === 'move')
      emitter.emit('node:reordered', edit.node.id, edit.to.parentId, edit.to.index);
    else if (edit.kind === 'add') for (const node of edit.nodes) emitter.emit('node:created', node);
    else for (const node of edit.nodes) emitter.emit('node:deleted', node.id);
  }

  private placeOf(node: SceneNode): Place {
    const parentId = node.parentId ?? this.graph.rootId;
    return { parentId, index: this.must(parentId).childIds.indexOf(node.id) };
  }

  private link(node: SceneNode, { parentId, index }: Place): void {
    const parent = this.must(parentId);
    parent.childIds = parent.childIds.toSpliced(index, 0, node.id);
    node.parentId = parentId;
  }

  private unlink(node: SceneNode, parentId: string): void {
    const parent = this.must(parentId);
    parent.childIds = parent.childIds.filter((id) => id !== node.id);
  }

  /** The scene graph finds the instances of a component by this index. */
  private index(node: SceneNode, present: boolean): void {
    if (node.type !== 'INSTANCE' || !node.componentId) return;
    const ids = this.graph.instanceIndex.get(node.componentId) ?? new Set();
    if (present) ids.add(node.id);
    else ids.delete(node.id);
    this.graph.instanceIndex.set(node.componentId, ids);
  }

  private must(id: string): SceneNode {
    const node = this.graph.getNode(id);
    if (!node) throw new Error(`The journal knows no node ${id}`);
    return node;
  }
}

function inverse(edit: Edit): Edit {
  switch (edit.kind) {
    case 'write':
      return { ...edit, before: edit.after, after: edit.before };
    case 'move':
      return { ...edit, from: edit.to, to: edit.from };
    case 'add':
      return { ...edit, kind: 'remove' };
    case 'remove':
      return { ...edit, kind: 'add' };
  }
}

/** Drawn text that came with the file no longer shows what the node says. */
function staleText(node: SceneNode, changes: Partial<SceneNode>): Partial<SceneNode> {
  if (node.type !== 'TEXT') return {};
  const keys = Object.keys(changes);
  return {
    ...(keys.some((key) => SceneGraph.TEXT_PICTURE_KEYS.has(key)) && { textPicture: null }),
    ...(keys.some((key) => SceneGraph.GLYPH_AFFECTING_KEYS.has(key)) && {
      figmaDerivedTextGlyphs: null,
    }),
  };
}

/**
 * A step is what is different after it: of nodes that came and went within it nothing is left to
 * undo.
 */
function withoutPassingNodes(step: readonly Edit[]): Edit[] {
  const ids = (kind: 'add' | 'remove') =>
    step.flatMap((edit) => (edit.kind === kind ? edit.nodes.map(({ id }) => id) : []));
  const removed = new Set(ids('remove'));
  const passing = new Set(ids('add').filter((id) => removed.has(id)));
  if (passing.size === 0) return [...step];
  return step.filter((edit) =>
    'nodes' in edit ? !edit.nodes.every(({ id }) => passing.has(id)) : !passing.has(edit.node.id),
  );
}
