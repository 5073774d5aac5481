import { type PaintRef, withStyle } from './declared-paints';

/** The palette needs no more; of a larger tree the most used ones are told. */
const MOST_PAINTS = 1_000;
/** Beyond this nobody counts how often a further one is used. */
const MOST_COUNTED = 5_000;
/** The editor draws between two slices. */
const SLICE_MS = 16;
const LOOK_AT_CLOCK_EVERY = 16;

/**
 * Every paint in these layers once, most used first, layer by layer: Figma itself lists colours of
 * the selection only, and at most 1,000. Reads `most` layers. Before each further slice `enough`
 * is told how many were read, of how many known by then; if it says so, that was all.
 */
export async function subtreePaints(
  roots: readonly SceneNode[],
  most: number,
  enough: (read: number, known: number) => boolean,
): Promise<PaintRef[]> {
  const found = new Map<string, { ref: PaintRef; uses: number }>();
  const known: SceneNode[] = [...roots];
  let until = Date.now() + SLICE_MS;

  const count = (ref: PaintRef) => {
    const key = JSON.stringify(ref);
    const before = found.get(key);
    if (before) before.uses += 1;
    else if (found.size < MOST_COUNTED) found.set(key, { ref, uses: 1 });
  };

  for (let at = 0; at < Math.min(known.length, most); at += 1) {
    if (at % LOOK_AT_CLOCK_EVERY === 0 && Date.now() > until) {
      await new Promise((next) => setTimeout(next, 0));
      if (enough(at, known.length)) break;
      until = Date.now() + SLICE_MS;
    }
    const node = known[at];
    try {
      if (!node?.visible) continue;
      paintsOf(node).forEach(count);
      if ('children' in node) for (const child of node.children) known.push(child);
    } catch {
      // Removed between two slices.
      continue;
    }
  }
  const sorted = [...found.values()].sort((one, other) => other.uses - one.uses);
  return sorted.slice(0, MOST_PAINTS).map(({ ref }) => ref);
}

function paintsOf(node: SceneNode): PaintRef[] {
  const found: PaintRef[] = [];
  if ('fills' in node) {
    const { fills } = node;
    const thin = node.type === 'TEXT';
    if (fills !== figma.mixed) {
      // The style is asked for only where there is a paint to come from it.
      if (fills.length > 0) found.push(...withStyle(fills, oneStyle(node.fillStyleId), thin));
    } else if (node.type === 'TEXT') {
      const runs = node.getStyledTextSegments(['fills', 'fillStyleId']);
      for (const run of runs) found.push(...withStyle(run.fills, run.fillStyleId, thin));
    }
  }
  if ('strokes' in node) {
    const { strokes } = node;
    if (strokes.length > 0) found.push(...withStyle(strokes, node.strokeStyleId, true));
  }
  return found;
}

function oneStyle(id: string | typeof figma.mixed): string {
  return id === figma.mixed ? '' : id;
}
