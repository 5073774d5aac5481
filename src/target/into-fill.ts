import type { Box, Layer } from '../layer';
import type { Into, Proposal } from './proposal';

/** The layer's picture child when it has one, else its own fill; `null` when it takes neither. */
export function intoFill(pageId: string, layer: Layer): Proposal | null {
  return layer.refusesFill === null
    ? (intoPictureChild(pageId, layer) ?? intoOwnFill(pageId, layer))
    : null;
}

export function intoPictureChild(pageId: string, layer: Layer): Proposal | null {
  const child = layer.pictureChild;
  if (!child || layer.refusesFill === 'locked' || layer.refusesFill === 'hidden') return null;
  return fill(pageId, layer, child, 'picture-child');
}

export function intoOwnFill(pageId: string, layer: Layer): Proposal | null {
  return layer.refusesFill === null ? fill(pageId, layer, layer, ownFill(layer)) : null;
}

function ownFill({ inInstance, hasChildren }: Layer): Into {
  if (inInstance) return 'override';
  return hasChildren ? 'background' : 'own-fill';
}

function fill(
  pageId: string,
  layer: Layer,
  { id, name, box }: { id: string; name: string; box: Box },
  into: Into,
): Proposal {
  const target = { kind: 'fill', nodeId: id, pageId, name, box } as const;
  return { target, into, layer, why: null, inAllInstances: layer.type === 'COMPONENT' };
}
