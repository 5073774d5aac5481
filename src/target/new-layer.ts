import type { Box, Layer } from '../layer';
import { shapeOf } from '../openrouter/picture-shape';
import type { Ratio } from '../recipe';
import type { Proposal } from './proposal';

/** A rectangle of its own: of the layer's size beside it, of the ratio's where there is none. */
export function newLayer(
  pageId: string,
  beside: Layer | null,
  ratio: Ratio,
  /** Empty: it is named from the prompt. */
  name = '',
): Proposal {
  const target = {
    kind: 'new',
    nodeId: beside?.id ?? null,
    pageId,
    name,
    box: boxOf(beside, ratio),
  } as const;
  const why = beside?.refusesFill ?? null;
  return { target, into: 'new-layer', layer: beside, why, inAllInstances: false };
}

function boxOf(beside: Layer | null, ratio: Ratio): Box {
  const { x, y, width, height } = beside?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return width >= 1 && height >= 1 ? { x, y, width, height } : { x, y, ...shapeOf(ratio) };
}
