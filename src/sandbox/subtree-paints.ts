import { type PaintRef, withStyle } from './declared-paints';

/** Beyond as many as Figma itself would list, colours say nothing. */
const MOST_PAINTS = 1_000;
/** The editor draws between two slices. */
const SLICE_MS = 16;
const LOOK_AT_CLOCK_EVERY = 16;

/**
 * Every paint in a layer once, layer by layer, because Figma lists colours of the selection only.
 * `null` above 1,000 and when `superseded`.
 */
export async function subtreePaints(
  root: SceneNode,
  superseded: () => boolean,
): Promise<PaintRef[] | null> {
  const found = new Map<string, PaintRef>();
  const pending: SceneNode[] = [root];
  let visited = 0;
  let until = Date.now() + SLICE_MS;

  for (let node = pending.pop(); node; node = pending.pop()) {
    visited += 1;
    if (visited % LOOK_AT_CLOCK_EVERY === 0 && Date.now() > until) {
      await new Promise((next) => setTimeout(next, 0));
      if (superseded()) return null;
      until = Date.now() + SLICE_MS;
    }
    try {
      if (!node.visible) continue;
      for (const ref of paintsOf(node)) found.set(JSON.stringify(ref), ref);
      if ('children' in node) for (const child of node.children) pending.push(child);
    } catch {
      // Removed between two slices.
      continue;
    }
    if (found.size > MOST_PAINTS) return null;
  }
  return [...found.values()];
}

function paintsOf(node: SceneNode): PaintRef[] {
  const found: PaintRef[] = [];
  if ('fills' in node) {
    const { fills } = node;
    if (fills !== figma.mixed) {
      // The style is asked for only where there is a paint to come from it.
      if (fills.length > 0) found.push(...withStyle(fills, oneStyle(node.fillStyleId)));
    } else if (node.type === 'TEXT') {
      const runs = node.getStyledTextSegments(['fills', 'fillStyleId']);
      for (const run of runs) found.push(...withStyle(run.fills, run.fillStyleId));
    }
  }
  if ('strokes' in node) {
    const { strokes } = node;
    if (strokes.length > 0) found.push(...withStyle(strokes, node.strokeStyleId));
  }
  return found;
}

function oneStyle(id: string | typeof figma.mixed): string {
  return id === figma.mixed ? '' : id;
}
