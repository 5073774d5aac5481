import { RECIPE_KEY, RECIPE_NAMESPACE, type PlacedRecipe } from '../recipe';

/** Raw, because foreign or damaged text is the iframe's to judge. */
export function readRecipe(node: SceneNode): string | null {
  return node.getSharedPluginData(RECIPE_NAMESPACE, RECIPE_KEY) || null;
}

/** `false` when Figma refuses it, for instance over 100 kB: the picture stays all the same. */
export function writeRecipe(node: SceneNode, recipe: PlacedRecipe): boolean {
  try {
    node.setSharedPluginData(RECIPE_NAMESPACE, RECIPE_KEY, JSON.stringify(recipe));
    node.setRelaunchData({ [recipe.mode]: recipe.prompt.slice(0, 200) });
    return true;
  } catch {
    return false;
  }
}

export function removeRecipe(node: SceneNode): void {
  node.setSharedPluginData(RECIPE_NAMESPACE, RECIPE_KEY, '');
  node.setRelaunchData({});
}
