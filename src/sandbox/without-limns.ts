import { RECIPE_KEY, RECIPE_NAMESPACE } from '../recipe';
import type { PaintRef } from './declared-paints';
import { earlierPicture } from './earlier-picture';

/** A picture of Limn's came from the palette and must not lend it colours. */
export function withoutLimns(
  refs: readonly PaintRef[],
  nodes: readonly SceneNode[],
): readonly PaintRef[] {
  if (!refs.some(({ paint }) => paint.type === 'IMAGE')) return refs;
  const own = hashesIn(nodes);
  return refs.filter(({ paint }) => paint.type !== 'IMAGE' || !own.has(paint.imageHash));
}

function hashesIn(nodes: readonly SceneNode[]): ReadonlySet<string | null> {
  const sharedPluginData = { namespace: RECIPE_NAMESPACE, keys: [RECIPE_KEY] };
  const bearers = nodes.flatMap((node) => [
    node,
    ...('children' in node ? node.findAllWithCriteria({ sharedPluginData }) : []),
  ]);
  return new Set(bearers.flatMap((node) => [...(earlierPicture(node)?.hashes ?? [])]));
}
