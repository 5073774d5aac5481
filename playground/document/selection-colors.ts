import type { SceneNode } from '@open-pencil/scene-graph';
import type { DocumentState } from './document-state';
import type { FigmaPaint } from './figma-paint';
import { readPaint, readPaints } from './read-paint';
import { styleIdToFigma } from './variable-ids';
import { colorLookup } from './variables';

/** Above this many Figma's panel gives up. */
const MOST_COLORS = 1000;

/**
 * What Figma's "Selection colors" panel lists: each visible colour and gradient once, styles apart.
 * Whether it lists image paints is not known; a plugin must do without them.
 */
export function selectionColors(
  state: DocumentState,
  selection: readonly string[],
): { paints: FigmaPaint[]; styleIds: string[] } | null {
  if (selection.length === 0) return null;
  const paints = new Map<string, FigmaPaint>();
  const styles = new Set<string>();
  const pending = selection.flatMap((id) => state.graph.getNode(id) ?? []).toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!node.visible) continue;
    collect(state, node, paints, styles);
    if (paints.size + styles.size > MOST_COLORS) return null;
    for (const child of state.graph.getChildren(node.id).toReversed()) pending.push(child);
  }
  return { paints: [...paints.values()], styleIds: [...styles].map(styleIdToFigma) };
}

function collect(
  state: DocumentState,
  node: SceneNode,
  paints: Map<string, FigmaPaint>,
  styles: Set<string>,
): void {
  const list = (found: FigmaPaint[]) => {
    for (const paint of found) {
      if (paint.visible === false || paint.type === 'IMAGE') continue;
      const key = keyOf(paint);
      if (!paints.has(key)) paints.set(key, paint);
    }
  };
  const colorOf = colorLookup(state, node);
  if (node.fillStyleId !== null) styles.add(node.fillStyleId);
  else if (node.fills.length > 0) list(readPaints(node, 'fills', colorOf));
  if (node.strokeStyleId !== null) styles.add(node.strokeStyleId);
  else if (node.strokes.length > 0) list(readPaints(node, 'strokes', colorOf));
  for (const run of node.styleRuns)
    if (run.style.fills) list(run.style.fills.map((fill) => readPaint(fill)));
}

function keyOf(paint: FigmaPaint): string {
  if (paint.type !== 'SOLID') return JSON.stringify(paint);
  const { r, g, b } = paint.color;
  return `${r} ${g} ${b} ${paint.opacity ?? 1} ${paint.boundVariables?.color?.id ?? ''}`;
}
