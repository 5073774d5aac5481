import type { PlacedRecipe } from '../../src/recipe';
import { Button } from '../components/button';
import { RecallMenu, type RecallMenuProps } from '../components/recall-menu';
import { recipeWords } from '../words/recipe';
import './found-recipe.css';

export interface FoundRecipeProps {
  recipe: PlacedRecipe;
  onRecall: RecallMenuProps['onRecall'];
  /** Brings back what was there before the picture. */
  onOriginal: () => void;
}

/** What made the picture on the selected layer. */
export function FoundRecipe({ recipe, onRecall, onOriginal }: FoundRecipeProps) {
  return (
    <section class="box found-recipe" aria-label="Recipe of this picture">
      <div class="found-recipe-text">
        {recipe.prompt && (
          <p class="found-recipe-prompt" dir="auto" title={recipe.prompt}>
            “{recipe.prompt}”
          </p>
        )}
        <p class="secondary">{recipeWords(recipe)}</p>
      </div>
      <Button onPress={onOriginal}>Original</Button>
      {recipe.prompt && <RecallMenu onRecall={onRecall} />}
    </section>
  );
}
