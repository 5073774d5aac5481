import type { Layer, LayerName, Selection } from '../layer';
import { andAncestors } from './and-ancestors';
import { boxOf } from './box-of';
import type { Glance } from './glance';
import { isInMain } from './is-in-main';
import { pictureChild } from './picture-child';
import { whyNoFill } from './why-no-fill';
import { wordsFor } from './words-for';
import { pictureOn } from './read-picture';
import { readRecipe } from './write-recipe';

const LISTED_LAYERS = 100;

/** However many are selected, only the first of them are read. */
export function describeSelection(revision: number, glance: Glance): Selection {
  const page = figma.currentPage;
  const nodes = page.selection;
  const [first] = nodes;
  const only = first && nodes.length === 1 ? first : null;
  const listed = nodes.slice(0, LISTED_LAYERS);
  // What is selected comes before what is around it, for headings, while the allowance lasts.
  for (const node of listed) if ('children' in node) glance.into(node);
  return {
    revision,
    page: { id: page.id, name: page.name },
    layers: listed.map((node) => describeLayer(node, glance)),
    count: nodes.length,
    ancestors: first ? ancestorsOf(first) : [],
    recipe: only && readRecipe(only),
    picture: only && pictureOn(only),
  };
}

export function describeLayer(node: SceneNode, glance: Glance): Layer {
  const inside = 'children' in node ? glance.into(node) : [];
  return {
    id: node.id,
    name: node.name,
    type: node.type,
    box: boxOf(node),
    hasChildren: inside === null || inside.length > 0,
    inInstance: node.id.startsWith('I'),
    inMain: isInMain(node),
    refusesFill: whyNoFill(node),
    pictureChild: inside && pictureChild(inside),
    words: wordsFor(node, glance),
  };
}

function ancestorsOf(node: SceneNode): LayerName[] {
  return [...andAncestors(node)].slice(1).map(({ id, name }) => ({ id, name }));
}
