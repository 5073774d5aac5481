import { namePaints, selectionPaints } from './declared-paints';
import { newestOfItsKind } from './newest-of-its-kind';
import { readBackdrop } from './read-backdrop';
import { subtreePaints } from './subtree-paints';
import { withoutLimns } from './without-limns';

/**
 * Declared colours, profile and what lies behind. Of a selection they belong together, so they are
 * read before the first await.
 */
export const readColors = newestOfItsKind(async (id, { nodes, layer, revision, superseded }) => {
  const profile = figma.root.documentColorProfile;
  const behind = readBackdrop(nodes);
  const declared = layer ? await subtreePaints(layer, superseded) : selectionPaints();

  const paints = declared && (await namePaints(withoutLimns(declared, nodes)));
  const backdrop = await Promise.all(behind.map(namePaints));
  return { type: 'reading', id, reading: { revision, profile, paints, backdrop } };
});
