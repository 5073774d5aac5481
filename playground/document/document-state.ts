import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';
import type { ChangeFeed } from './change-feed';
import type { FigmaDocument } from './figma-document';
import type { InstanceLinks } from './instance-links';
import type { Journal } from './journal';
import type { Stage } from './stage';

export type ColorProfile = FigmaDocument['colorProfile'];

/** What all parts of an open document share. */
export interface DocumentState {
  readonly graph: SceneGraph;
  readonly journal: Journal;
  readonly changes: ChangeFeed;
  readonly links: InstanceLinks;
  readonly stage: Stage;
  /** Hashes that image paints may name: those of the file, with or without bytes, and new ones. */
  readonly imageHashes: Set<string>;
  readonly newId: () => string;
  colorProfile: ColorProfile;
}

/** Nodes of libraries and styles live on a page nobody sees; for a plugin they do not exist. */
export function nodeOf({ graph }: DocumentState, id: string): SceneNode | null {
  const node = graph.getNode(id);
  return node && !isInternal(graph, node) ? node : null;
}

export function pageOf(graph: SceneGraph, node: SceneNode): SceneNode | null {
  for (let up: SceneNode | undefined = node; up; up = parentOf(graph, up))
    if (up.type === 'CANVAS') return up;
  return null;
}

export function parentOf(graph: SceneGraph, node: SceneNode): SceneNode | undefined {
  return node.parentId === null ? undefined : graph.getNode(node.parentId);
}

/** A layer of an instance, not the instance itself. */
export function isSublayer(graph: SceneGraph, node: SceneNode): boolean {
  for (let up = parentOf(graph, node); up; up = parentOf(graph, up))
    if (up.type === 'INSTANCE') return true;
  return false;
}

function isInternal(graph: SceneGraph, node: SceneNode): boolean {
  for (let up: SceneNode | undefined = node; up; up = parentOf(graph, up))
    if (up.internalOnly) return true;
  return false;
}
