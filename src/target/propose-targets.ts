import type { Selection } from '../layer';
import type { Mode, Ratio } from '../recipe';
import { newLayer } from './new-layer';
import { intoFill } from './into-fill';
import type { Proposal } from './proposal';
import { readingOrder } from './reading-order';
import { restyled } from './restyled';

/**
 * Where the pictures go, one proposal for each, in reading order. In Illustrate there is always at
 * least one; a new layer where nothing else can take it. In Restyle there is none without a selection.
 * `ratio` shapes a new layer that has no size to go by.
 */
export function proposeTargets(selection: Selection, mode: Mode, ratio: Ratio = '1:1'): Proposal[] {
  return mode === 'illustrate' ? illustrate(selection, ratio) : restyle(selection, ratio);
}

function illustrate({ page, layers }: Selection, ratio: Ratio): Proposal[] {
  const inOrder = readingOrder(layers);
  const fills = inOrder.flatMap((layer) => intoFill(page.id, layer) ?? []);
  const taken = new Set<string | null>();
  const once = fills.filter(({ target: { nodeId } }) => {
    const isNew = !taken.has(nodeId);
    taken.add(nodeId);
    return isNew;
  });
  return once.length > 0 ? once : [newLayer(page.id, inOrder[0] ?? null, ratio)];
}

function restyle({ page, layers }: Selection, ratio: Ratio): Proposal[] {
  const inOrder = readingOrder(layers);
  const worthIt = inOrder.filter(({ refusesFill }) => !refusesFill || AREAS.has(refusesFill));
  const chosen = worthIt.length > 0 ? worthIt : inOrder.slice(0, 1);
  return chosen.map((layer) => restyled(page.id, layer, ratio));
}

/** They take no fill, but there is a picture of them that can be restyled among several. */
const AREAS: ReadonlySet<string> = new Set(['group', 'section', 'component-set', 'locked']);
