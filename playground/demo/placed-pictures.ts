import type { DriveDocument } from '../drive/drive-document';
import { KEY, NAMESPACE, readRecipe, type PlacedRecipe } from './placed-recipe';
import type { PlacedLayer } from './report';

export interface PlacedPicture {
  layer: PlacedLayer;
  recipe: PlacedRecipe;
}

/** Every layer that carries a recipe, with the image fill the recipe speaks of. */
export async function placedPictures(document: DriveDocument): Promise<PlacedPicture[]> {
  const found: PlacedPicture[] = [];
  for (const { id, name, text } of await document.carriers(NAMESPACE, KEY)) {
    const recipe = readRecipe(text);
    const fills = (await document.get(id, 'fills')) as Record<string, unknown>[];
    const fill = fills.find((it) => it['type'] === 'IMAGE' && it['imageHash'] === recipe.imageHash);
    if (fill === undefined) continue;
    const { scaleMode, imageHash } = fill as { scaleMode: string; imageHash: string };
    found.push({
      layer: { nodeId: id, nodeName: name, fill: { type: 'IMAGE', scaleMode, imageHash } },
      recipe,
    });
  }
  return found;
}
