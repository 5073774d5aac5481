import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';
import {
  effectOverflow,
  geometryBlobBounds,
  strokeOverflow,
} from '@open-pencil/scene-graph/geometry';
import type { Rect } from './figma-document';
import { absoluteBox } from './transforms';

const FRAMES = new Set(['FRAME', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'SECTION']);

/**
 * What a node takes up on the page with strokes and shadows, cut off by clipping frames around it;
 * null when nothing of it can be seen.
 */
export function renderBounds(node: SceneNode, graph: SceneGraph): Rect | null {
  let clip: Rect | null = null;
  for (let up = parentOf(node, graph); up; up = parentOf(up, graph)) {
    if (!up.visible) return null;
    if (!clips(up)) continue;
    const box = absoluteBox(up, graph);
    clip = clip ? intersection(clip, box) : box;
    if (!clip) return null;
  }
  return hasInk(node, graph) ? collect(node, graph, clip) : null;
}

/** Whether anything of the node or in it leaves a mark. */
export function hasInk(node: SceneNode, graph: SceneGraph): boolean {
  if (!node.visible || node.opacity === 0 || node.isMask) return false;
  return (
    paints(node) ||
    node.childIds.some((id) => {
      const child = graph.getNode(id);
      return child !== undefined && hasInk(child, graph);
    })
  );
}

function paints(node: SceneNode): boolean {
  if (node.type === 'TEXT' && node.text === '') return false;
  const shown = (paint: { visible: boolean; opacity: number }) =>
    paint.visible && paint.opacity > 0;
  const runs = node.styleRuns.flatMap((run) => run.style.fills ?? []);
  const filled = node.type !== 'LINE' && [...node.fills, ...runs].some(shown);
  return filled || node.strokes.some(shown);
}

function collect(node: SceneNode, graph: SceneGraph, clip: Rect | null): Rect | null {
  if (!hasInk(node, graph)) return null;
  const own = FRAMES.has(node.type) || paints(node) ? ownBox(node, graph) : null;
  let bounds = own && clip ? intersection(own, clip) : own;
  let inner = clip;
  if (clips(node)) {
    const box = absoluteBox(node, graph);
    inner = clip ? intersection(clip, box) : box;
    if (!inner) return bounds;
  }
  for (const id of node.childIds) {
    const child = graph.getNode(id);
    const box = child ? collect(child, graph, inner) : null;
    bounds = bounds && box ? union(bounds, box) : (bounds ?? box);
  }
  return bounds;
}

function ownBox(node: SceneNode, graph: SceneGraph): Rect {
  const stroke = strokeOverflow(node.strokes);
  const effect = effectOverflow(node.effects);
  const drawn = geometryBlobBounds([...node.fillGeometry, ...node.strokeGeometry]);
  return absoluteBox(node, graph, {
    left: stroke + effect.left + (drawn ? Math.max(0, -drawn.x) : 0),
    top: stroke + effect.top + (drawn ? Math.max(0, -drawn.y) : 0),
    right: stroke + effect.right + (drawn ? Math.max(0, drawn.x + drawn.width - node.width) : 0),
    bottom:
      stroke + effect.bottom + (drawn ? Math.max(0, drawn.y + drawn.height - node.height) : 0),
  });
}

function clips(node: SceneNode): boolean {
  return node.clipsContent && FRAMES.has(node.type) && node.type !== 'SECTION';
}

function parentOf(node: SceneNode, graph: SceneGraph): SceneNode | undefined {
  const parent = node.parentId === null ? undefined : graph.getNode(node.parentId);
  return parent?.type === 'CANVAS' ? undefined : parent;
}

function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

function intersection(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
