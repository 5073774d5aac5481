import type { Layer } from '../layer';
import { newLayer } from './new-layer';
import type { Proposal } from './proposal';

/** Of these, copies of the words can stand on a frame beside them. */
const FRAMES: ReadonlySet<string> = new Set(['FRAME', 'COMPONENT', 'INSTANCE']);

/** Never into the layer itself: beside it a frame that keeps its words, where it can, and a flat one. */
export function restyled(pageId: string, layer: Layer): Proposal[] {
  const { id, type, hasChildren, inInstance, refusesFill } = layer;
  const flat = { ...newLayer(pageId, layer, `${layer.name} — restyled`), why: null };
  const keepsWords = FRAMES.has(type) && hasChildren && !inInstance && refusesFill === null;
  if (!keepsWords) return [flat];
  const target = { ...flat.target, kind: 'restyled', nodeId: id } as const;
  return [{ ...flat, target, into: 'restyled-frame' }, flat];
}
