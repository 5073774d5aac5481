import { namePaints, selectionPaints } from './declared-paints';
import { newestOfItsKind } from './newest-of-its-kind';
import { readBackdrop } from './read-backdrop';
import { subtreePaints } from './subtree-paints';
import { withoutLimns } from './without-limns';

/** Of a selection that Figma lists itself, texts and strokes are looked for in so many layers. */
const GLANCED = 200;

/**
 * Declared colours, profile and what lies behind. Of a selection that Figma lists they belong
 * together, so they are read before the first await.
 */
export const readColors = newestOfItsKind(async (id, { nodes, layer, revision, superseded }) => {
  const profile = figma.root.documentColorProfile;
  const behind = readBackdrop(nodes);
  const listed = layer ? null : selectionPaints();
  const most = listed ? GLANCED : Number.POSITIVE_INFINITY;
  const found = await subtreePaints(nodes, superseded, most);
  const declared = listed ? [...listed, ...found.filter(({ thin }) => thin)] : found;

  const paints = await namePaints(withoutLimns(declared, nodes));
  const backdrop = await Promise.all(behind.map(namePaints));
  return { type: 'reading', id, reading: { revision, profile, paints, backdrop } };
});
