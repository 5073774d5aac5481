import type { ToSandbox } from '../messages';
import { RECIPE_KEY, RECIPE_NAMESPACE, type Placement } from '../placement';

type Place = Extract<ToSandbox, { type: 'place' }>;

/** Raw, because foreign or damaged text is the iframe's to judge. */
export function readRecipe(node: SceneNode): string | null {
  return node.getSharedPluginData(RECIPE_NAMESPACE, RECIPE_KEY) || null;
}

/** `false` when Figma refuses it, for instance over 100 kB: the picture stays all the same. */
export function writeRecipe(
  node: SceneNode,
  { recipe, button, words }: Place,
  placement: Placement,
): boolean {
  try {
    const text = JSON.stringify({ ...recipe, ...placement });
    node.setSharedPluginData(RECIPE_NAMESPACE, RECIPE_KEY, text);
    node.setRelaunchData({ [button]: words });
    return true;
  } catch {
    return false;
  }
}

export function removeRecipe(node: SceneNode): void {
  node.setSharedPluginData(RECIPE_NAMESPACE, RECIPE_KEY, '');
  node.setRelaunchData({});
}
