import { LISTED_LAYERS, type Layer, type Selection } from '../layer';
import { whyNoFill } from './why-no-fill';
import { readRecipe } from './write-recipe';

/** At most {@link LISTED_LAYERS} layers are read, however many are selected. */
export function describeSelection(revision: number): Selection {
  const page = figma.currentPage;
  const nodes = page.selection;
  const [only] = nodes;
  return {
    revision,
    page: { id: page.id, name: page.name },
    layers: nodes.slice(0, LISTED_LAYERS).map(describeLayer),
    count: nodes.length,
    recipe: only && nodes.length === 1 ? readRecipe(only) : null,
  };
}

function describeLayer(node: SceneNode): Layer {
  return {
    id: node.id,
    name: node.name,
    type: node.type,
    width: node.width,
    height: node.height,
    refusesFill: whyNoFill(node),
  };
}
