import { RECIPE_NAMESPACE } from '../placement';

/** What Limn writes on layers, for anyone with the file to read; '' for nothing. */
export function markOf(node: BaseNode, key: string): string {
  return node.getSharedPluginData(RECIPE_NAMESPACE, key);
}

/** Throws over Figma's 100 kB. */
export function mark(node: BaseNode, key: string, text: string): void {
  node.setSharedPluginData(RECIPE_NAMESPACE, key, text);
}

/** All layers with this mark in a layer or on a page. */
export function markedIn(around: ChildrenMixin, key: string): SceneNode[] {
  const sharedPluginData = { namespace: RECIPE_NAMESPACE, keys: [key] };
  return around.findAllWithCriteria({ sharedPluginData });
}
