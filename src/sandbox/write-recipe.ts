import { RECIPE_KEY, type Placement } from '../placement';
import { mark, markOf } from './marks';
import type { QuestionOf } from './question';

/** Raw, because foreign or damaged text is the iframe's to judge. */
export function readRecipe(node: SceneNode): string | null {
  return markOf(node, RECIPE_KEY) || null;
}

/** `false` when Figma refuses it, for instance over 100 kB: the picture stays all the same. */
export function writeRecipe(
  node: SceneNode,
  { recipe, button, words }: QuestionOf<'place'>,
  placement: Placement,
): boolean {
  try {
    mark(node, RECIPE_KEY, JSON.stringify({ ...recipe, ...placement }));
    node.setRelaunchData({ [button]: words });
    return true;
  } catch {
    return false;
  }
}

export function removeRecipe(node: SceneNode): void {
  mark(node, RECIPE_KEY, '');
  node.setRelaunchData({});
}
