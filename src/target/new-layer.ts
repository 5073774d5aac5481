import type { Layer } from '../layer';
import { shapeOf } from '../openrouter/picture-shape';
import type { Proposal } from './proposal';

/** A rectangle of its own: of the layer's size beside it, square where there is none. */
export function newLayer(
  pageId: string,
  layer: Layer | null,
  /** Empty: it is named from the prompt. */
  name = '',
): Proposal {
  const { x, y, width, height } = layer?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const size = width >= 1 && height >= 1 ? { width, height } : shapeOf('1:1');
  return {
    target: { kind: 'new', nodeId: layer?.id ?? null, pageId, name, box: { x, y, ...size } },
    into: 'new-layer',
    layer,
    why: layer?.refusesFill ?? null,
    inAllInstances: false,
  };
}
