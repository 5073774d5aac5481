/** What a mode is set by; under `dynamic-page` a collection has to be fetched. */
export type Collections = ReadonlyMap<string, VariableCollection>;

export async function collectionsAt(layer: SceneNode): Promise<Collections> {
  const collections = new Map<string, VariableCollection>();
  for (const id of Object.keys(layer.resolvedVariableModes)) {
    const collection = await figma.variables.getVariableCollectionByIdAsync(id);
    if (collection) collections.set(id, collection);
  }
  return collections;
}

/** Variables show a copy the values they show the original, whatever the copy stands in. */
export function keepModes(original: SceneNode, copy: SceneNode, collections: Collections): void {
  const modes = copy.resolvedVariableModes;
  for (const [id, mode] of Object.entries(original.resolvedVariableModes)) {
    const collection = collections.get(id);
    if (collection && modes[id] !== mode) {
      copy.setExplicitVariableModeForCollection(collection, mode);
    }
  }
}
