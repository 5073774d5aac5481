import type { ListedLayer } from '../drive/choose-layers';

/** The layer directly on the page that holds this one, itself if it is there. */
export function outermost(layers: readonly ListedLayer[], id: string): string {
  const layer = layers.find((one) => one.id === id);
  if (layer === undefined || layer.parentId === layer.pageId) return id;
  return outermost(layers, layer.parentId);
}
