import { isDeepStrictEqual } from 'node:util';
import { parseRecipe, type PlacedRecipe } from '../src/recipe';

/** A layer as a snapshot has it: every property the document keeps of it. */
interface Layer {
  id: string;
  name: string;
  type: string;
  componentId: string | null;
  fills: { imageHash?: string }[];
  fillStyleId: string | null;
  pluginData: { key: string; value: string }[];
  pluginRelaunchData: unknown;
  children: Layer[];
}

interface Found {
  layer: Layer;
  parent: Layer | null;
}

/**
 * What is different between two snapshots of the document and is not Limn's: a sentence for each
 * layer. Limn's are the layers it made, with all in them, and on a layer that bears its picture that
 * one fill, the recipe and the relaunch button.
 */
export function whatChanged(before: unknown, after: unknown): string[] {
  const [was, is] = [layersOf(before as Layer), layersOf(after as Layer)];
  const recipes = [recipesOf(was), recipesOf(is)];
  const made = (id: string): boolean => {
    const found = is.get(id) ?? was.get(id);
    if (!found) return false;
    const { layer, parent } = found;
    if (recipes.some((known) => known.get(id)?.before === null)) return true;
    if (layer.children.length > 0 && layer.children.every(isKept)) return true;
    return parent !== null && made(parent.id);
  };
  /** Also of a layer that follows its main component. */
  const picturesOn = ({ id, componentId }: Layer): PlacedRecipe[] =>
    [id, id.split(';').at(-1) ?? '', componentId ?? ''].flatMap((each) =>
      recipes.flatMap((known) => known.get(each) ?? []),
    );

  const changed: string[] = [];
  for (const [id, { layer, parent }] of was) {
    if (made(id)) continue;
    const now = is.get(id);
    if (!now) {
      changed.push(`${saying(layer)} was removed.`);
      continue;
    }
    if (now.parent?.id !== parent?.id) changed.push(`${saying(layer)} was moved.`);
    const pictures = [...picturesOn(layer), ...picturesOn(now.layer)];
    const keys = differing(designers(layer, pictures, made), designers(now.layer, pictures, made));
    if (keys.length > 0) changed.push(`${saying(layer)} has other ${keys.join(', ')}.`);
  }
  for (const [id, { layer, parent }] of is) {
    if (was.has(id)) continue;
    if (!made(id)) changed.push(`${saying(layer)} was added.`);
    else if (!parent || !(OPEN.has(parent.type) || made(parent.id)))
      changed.push(`${saying(layer)} was added to ${parent?.name ?? 'nothing'}.`);
  }
  return changed;
}

/** Where a layer of Limn's own may stand. */
const OPEN = new Set(['CANVAS', 'SECTION']);

function layersOf(root: Layer): Map<string, Found> {
  const found = new Map<string, Found>();
  const look = (layer: Layer, parent: Layer | null) => {
    found.set(layer.id, { layer, parent });
    for (const child of layer.children) look(child, layer);
  };
  look(root, null);
  return found;
}

function recipesOf(layers: ReadonlyMap<string, Found>): Map<string, PlacedRecipe> {
  const recipes = new Map<string, PlacedRecipe>();
  for (const [id, { layer }] of layers) {
    const entry = layer.pluginData.find(isRecipe);
    const recipe = entry && parseRecipe(entry.value);
    if (recipe) recipes.set(id, recipe);
  }
  return recipes;
}

/** All of a layer that is the designer's, children by id. */
function designers(
  layer: Layer,
  pictures: readonly PlacedRecipe[],
  made: (id: string) => boolean,
): Record<string, unknown> {
  const own = {
    ...layer,
    children: layer.children.map(({ id }) => id).filter((id) => !made(id)),
  };
  if (pictures.length === 0) return own;
  const hashes = new Set(pictures.map(({ imageHash }) => imageHash));
  return {
    ...own,
    fills: layer.fills.filter(({ imageHash }) => !hashes.has(imageHash ?? '')),
    // Fills of one's own end the link to a style; the recipe remembers it.
    fillStyleId: pictures.some(({ before }) => before?.fillStyleId) ? null : layer.fillStyleId,
    pluginData: layer.pluginData.filter((entry) => !isRecipe(entry)),
    pluginRelaunchData: null,
  };
}

/** A paid picture, kept on the page where the storage is full. */
function isKept({ pluginData }: Layer): boolean {
  return pluginData.some(({ key }) => key === 'limn-kept');
}

function isRecipe({ key }: { key: string }): boolean {
  return key === 'limn-recipe';
}

function differing(one: Record<string, unknown>, other: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => !isDeepStrictEqual(one[key], other[key]));
}

function saying({ type, name, id }: Layer): string {
  return `${type} “${name}” (${id})`;
}
