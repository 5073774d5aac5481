import type { Layer, Selection } from '../layer';
import type { Mode, Ratio } from '../recipe';
import { intoOwnFill, intoPictureChild } from './into-fill';
import { newLayer } from './new-layer';
import type { Proposal } from './proposal';
import { proposeTargets } from './propose-targets';
import { readingOrder } from './reading-order';
import { restyledFlat } from './restyled';

/** One entry of the Into menu: where each of its pictures goes. */
export type TargetChoice = readonly [Proposal, ...Proposal[]];

/** Everything the pictures can go into, the proposal first. Empty when there is nothing to restyle. */
export function targetChoices(
  selection: Selection,
  mode: Mode,
  ratio: Ratio = '1:1',
): TargetChoice[] {
  const [first, ...rest] = proposeTargets(selection, mode, ratio);
  if (!first) return [];
  const [layer = null] = readingOrder(selection.layers);
  const others =
    rest.length > 0 ? ofAll(selection, mode, layer, ratio) : ofOne(selection, mode, layer, ratio);
  const different = others.filter((way) => !same(way, first));
  return [[first, ...rest], ...different.map((way): TargetChoice => [way])];
}

type Ways = (
  selection: Selection,
  mode: Mode,
  layer: Layer | null,
  ratio: Ratio,
) => readonly Proposal[];

/** Instead of one picture in each layer, one picture beside the first. */
const ofAll: Ways = ({ page }, mode, layer, ratio) =>
  mode === 'illustrate' ? [newLayer(page.id, layer, ratio)] : [];

const ofOne: Ways = ({ page }, mode, layer, ratio) => {
  if (!layer) return [];
  if (mode === 'restyle') return [restyledFlat(page.id, layer, ratio)];
  return [
    intoPictureChild(page.id, layer) ?? [],
    intoOwnFill(page.id, layer) ?? [],
    newLayer(page.id, layer, ratio),
  ].flat();
};

function same({ target: one }: Proposal, { target: other }: Proposal): boolean {
  return one.kind === other.kind && one.nodeId === other.nodeId;
}
