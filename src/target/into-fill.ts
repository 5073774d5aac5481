import type { Layer } from '../layer';
import type { Into, Proposal } from './proposal';

/** The fills a picture can become: the one of its picture child first, then the layer's own. */
export function intoFill(pageId: string, layer: Layer): Proposal[] {
  const { pictureChild, refusesFill } = layer;
  const fill = (
    { id, name, box, inMain }: NonNullable<Layer['pictureChild']>,
    into: Into,
  ): Proposal => ({
    target: { kind: 'fill', nodeId: id, pageId, name, box },
    into,
    layer,
    why: null,
    inAllInstances: inMain,
  });
  const reachable = refusesFill !== 'locked' && refusesFill !== 'hidden';
  return [
    ...(pictureChild && reachable ? [fill(pictureChild, 'picture-child')] : []),
    ...(refusesFill === null ? [fill(layer, ownFill(layer))] : []),
  ];
}

function ownFill({ inInstance, hasChildren }: Layer): Into {
  if (inInstance) return 'override';
  return hasChildren ? 'background' : 'own-fill';
}
