import type { Layer, RefusesFill, Selection } from '../layer';
import type { Mode } from '../mode';
import { intoFill } from './into-fill';
import { newLayer } from './new-layer';
import type { Proposal } from './proposal';
import { readingOrder } from './reading-order';
import { restyled } from './restyled';

/**
 * Where the pictures go, one proposal for each, in reading order. In Illustrate there is always at
 * least one: a new layer where nothing else can take it. In Restyle there is none without a selection.
 */
export function proposeTargets({ page, layers }: Selection, mode: Mode): Proposal[] {
  const inOrder = readingOrder(layers);
  const worthIt = inOrder.filter(mode === 'illustrate' ? takesFill : hasArea);
  const chosen = worthIt.length > 0 ? worthIt : inOrder.slice(0, 1);
  const proposed = chosen.flatMap((layer) => waysOf(page.id, layer, mode).slice(0, 1));
  if (proposed.length === 0 && mode === 'illustrate') return [newLayer(page.id, null)];
  // A layer is selected together with the frame that proposes it.
  return [...new Map(proposed.map((one) => [one.target.nodeId, one])).values()];
}

/** Everything that can be done for one layer, the best first. */
export function waysOf(pageId: string, layer: Layer, mode: Mode): Proposal[] {
  if (mode === 'restyle') return restyled(pageId, layer);
  const fresh = newLayer(pageId, layer);
  const fills = intoFill(pageId, layer);
  return takesFill(layer) ? [...fills, fresh] : [fresh, ...fills];
}

function takesFill({ refusesFill }: Layer): boolean {
  return refusesFill === null;
}

/** They take no fill, but there is a picture of them worth restyling among several. */
const AREAS: ReadonlySet<RefusesFill | null> = new Set([
  null,
  'group',
  'section',
  'component-set',
  'locked',
] as const);

function hasArea({ refusesFill }: Layer): boolean {
  return AREAS.has(refusesFill);
}
