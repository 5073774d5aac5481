import type { ToUi } from '../messages';
import { namesIn, selectionPaints } from './declared-paints';
import { newestOfItsKind } from './newest-of-its-kind';
import { readBackdrop } from './read-backdrop';
import { subtreePaints } from './subtree-paints';
import { withoutLimns } from './without-limns';

/** Of a selection that Figma lists itself, texts and strokes are looked for in so many layers. */
const GLANCED = 200;

let enough = false;

/** A long reading answers with what it has. */
export function stopReading(): void {
  enough = true;
}

/**
 * Declared colours, profile and what lies behind. Of a selection that Figma lists they belong
 * together, so they are read before the first await.
 */
export const colorReader = (tell: (news: ToUi) => void) =>
  newestOfItsKind(async ({ nodes, ofSelection, revision, superseded }) => {
    enough = false;
    const profile = figma.root.documentColorProfile;
    const backdrop = readBackdrop(nodes);
    const listed = ofSelection ? selectionPaints() : null;
    const found = await subtreePaints(
      nodes,
      listed ? GLANCED : Number.POSITIVE_INFINITY,
      (read, known) => {
        tell({ type: 'walking', read, known } satisfies ToUi);
        return enough || superseded();
      },
    );
    const declared = listed ? [...listed, ...found.filter(({ thin }) => thin)] : found;

    const paints = withoutLimns(declared, nodes);
    const names = await namesIn([...paints, ...backdrop.flat()]);
    return { type: 'reading', reading: { revision, profile, paints, backdrop, names } };
  });
