import type { PaintRef } from './declared-paints';
import { limnHashes } from './limn-pictures';

/** Beyond as many as Figma itself would list, colours say nothing. */
const MOST_PAINTS = 1_000;
/** The editor draws between two slices. */
const SLICE_MS = 16;
const LOOK_AT_CLOCK_EVERY = 16;

interface Found {
  paint: Paint;
  styleId: string;
}

/**
 * Every paint in a layer once, layer by layer, because Figma lists colours of the selection only.
 * `null` above 1,000 and when `superseded`.
 */
export async function subtreePaints(
  root: SceneNode,
  superseded: () => boolean,
): Promise<PaintRef[] | null> {
  const found = new Map<string, Found>();
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
      for (const paint of paintsOf(node)) found.set(JSON.stringify(paint), paint);
      if ('children' in node) for (const child of node.children) pending.push(child);
    } catch {
      // Removed between two slices.
      continue;
    }
    if (found.size > MOST_PAINTS) return null;
  }
  return withStyles([...found.values()]);
}

function paintsOf(node: SceneNode): Found[] {
  const found: Found[] = [];
  const add = (paints: readonly Paint[], styleId: string) => {
    const own = paints.some(({ type }) => type === 'IMAGE') ? limnHashes([node]) : null;
    for (const paint of paints) {
      if (paint.type !== 'IMAGE' || !own?.has(paint.imageHash)) found.push({ paint, styleId });
    }
  };
  if ('fills' in node) {
    const { fills } = node;
    if (fills !== figma.mixed) addStyled(fills, () => node.fillStyleId, add);
    else if (node.type === 'TEXT') {
      const runs = node.getStyledTextSegments(['fills', 'fillStyleId']);
      for (const run of runs) add(run.fills, run.fillStyleId);
    }
  }
  if ('strokes' in node) addStyled(node.strokes, () => node.strokeStyleId, add);
  return found;
}

function addStyled(
  paints: readonly Paint[],
  styleId: () => string | typeof figma.mixed,
  add: (paints: readonly Paint[], styleId: string) => void,
): void {
  if (paints.length === 0) return;
  const id = styleId();
  add(paints, id === figma.mixed ? '' : id);
}

async function withStyles(found: readonly Found[]): Promise<PaintRef[]> {
  const styles = new Map<string, PaintRef['style']>([['', null]]);
  for (const { styleId } of found) {
    if (styles.has(styleId)) continue;
    const style = await figma.getStyleByIdAsync(styleId);
    styles.set(styleId, style && { id: style.id, name: style.name });
  }
  return found.map(({ paint, styleId }) => ({ paint, style: styles.get(styleId) ?? null }));
}
