import type { Layer } from '../layer';
import type { Ratio } from '../recipe';
import { newLayer } from './new-layer';
import type { Proposal } from './proposal';

/** Whose words can stay: copies of its children stand on a frame beside it. */
const FRAMES: ReadonlySet<string> = new Set(['FRAME', 'COMPONENT', 'INSTANCE']);

/** Never the layer itself: a frame that keeps its words, else a plain new layer. */
export function restyled(pageId: string, layer: Layer, ratio: Ratio): Proposal {
  return keepsWords(layer) ? restyledFrame(pageId, layer) : restyledFlat(pageId, layer, ratio);
}

export function restyledFlat(pageId: string, layer: Layer, ratio: Ratio): Proposal {
  return { ...newLayer(pageId, layer, ratio, nameOf(layer)), why: null };
}

function keepsWords({ type, hasChildren, inInstance, refusesFill }: Layer): boolean {
  return FRAMES.has(type) && hasChildren && !inInstance && refusesFill === null;
}

function restyledFrame(pageId: string, layer: Layer): Proposal {
  const { id, box } = layer;
  const target = { kind: 'restyled', nodeId: id, pageId, name: nameOf(layer), box } as const;
  return { target, into: 'restyled-frame', layer, why: null, inAllInstances: false };
}

function nameOf({ name }: Layer): string {
  return `${name} — restyled`;
}
