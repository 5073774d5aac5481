import type { PaintRef } from './declared-paints';
import { earlierPicture } from './earlier-picture';
import { bearersIn } from './own-pictures';

/** A picture of Limn's came from the palette and must not lend it colours. */
export function withoutLimns(refs: PaintRef[], nodes: readonly SceneNode[]): PaintRef[] {
  if (!refs.some(({ paint }) => paint.type === 'IMAGE')) return refs;
  const own = new Set<string | null>();
  for (const node of bearersIn(nodes)) {
    for (const hash of earlierPicture(node)?.hashes ?? []) own.add(hash);
  }
  return refs.filter(({ paint }) => paint.type !== 'IMAGE' || !own.has(paint.imageHash));
}
