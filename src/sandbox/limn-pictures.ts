import { RECIPE_KEY, RECIPE_NAMESPACE } from '../recipe';
import { earlierPicture } from './earlier-picture';

/** Hashes of Limn's pictures on these layers and in them. */
export function limnHashes(nodes: readonly SceneNode[]): ReadonlySet<string | null> {
  const sharedPluginData = { namespace: RECIPE_NAMESPACE, keys: [RECIPE_KEY] };
  const hashes = new Set<string>();
  for (const node of nodes) {
    const inside = 'children' in node ? node.findAllWithCriteria({ sharedPluginData }) : [];
    for (const layer of [node, ...inside]) {
      for (const hash of earlierPicture(layer)?.hashes ?? []) hashes.add(hash);
    }
  }
  return hashes;
}
