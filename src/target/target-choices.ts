import type { Selection } from '../layer';
import type { Mode } from '../mode';
import { newLayer } from './new-layer';
import type { Proposal } from './proposal';
import { proposeTargets, waysOf } from './propose-targets';

/** One entry of the Into menu: where each of its pictures goes. */
export type TargetChoice = readonly [Proposal, ...Proposal[]];

/** Everything the pictures can go into, the proposal first. Empty when there is nothing to restyle. */
export function targetChoices(selection: Selection, mode: Mode): TargetChoice[] {
  const [first, ...rest] = proposeTargets(selection, mode);
  if (!first) return [];
  const others = (): Proposal[] => {
    if (!first.layer) return [];
    const { id } = selection.page;
    if (rest.length === 0) return waysOf(id, first.layer, mode).slice(1);
    // Instead of one picture in each, one beside the first.
    return mode === 'illustrate' ? [newLayer(id, first.layer)] : [];
  };
  return [[first, ...rest], ...others().map((way): TargetChoice => [way])];
}
