import type { Layer, RefusesFill } from '../layer';
import type { Target } from '../messages';
import type { Size } from '../openrouter/picture-shape';
import { intoFill } from './into-fill';

export interface Drop {
  readonly pageId: string;
  /** What is under the pointer; `null` for nothing. */
  readonly layer: Layer | null;
  /** The pointer, in the page's own pixels. */
  readonly x: number;
  readonly y: number;
}

/**
 * Where a picture goes that is dropped there: the very layer under the pointer, or around the
 * pointer as a new one of the picture's own size. A layer that takes no fill says why.
 */
export function dropTarget(
  { pageId, layer, x, y }: Drop,
  { width, height }: Size,
  name: string,
): Target | RefusesFill {
  // A section is canvas with a name.
  if (layer && layer.type !== 'SECTION') {
    const own = intoFill(pageId, layer).find(({ into }) => into !== 'picture-child');
    return own?.target ?? layer.refusesFill ?? 'other';
  }
  const box = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
  return { kind: 'spot', nodeId: layer && layer.id, pageId, name, box };
}
