import type { Card } from '../state/cards';
import { dollars } from '../words/money';

/**
 * What is said when every picture that was asked for is where it was aimed, and there is nothing to
 * explain about any.
 */
export function allPlaced(
  asked: readonly Pick<Card, 'pictures' | 'recipe' | 'raw'>[],
): { said: string; nodeIds: string[] } | null {
  const states = asked.flatMap(({ pictures }) => pictures.map(({ state }) => state));
  const placed = states.flatMap((state) =>
    state.at === 'placed' && state.notices.length === 0 ? state : [],
  );
  // What a picture is matched from stays ready beside it.
  const others = states.filter(({ at }) => at !== 'ready');
  const [first] = placed;
  const isAll = others.length === placed.length && asked.every(({ pictures }) => pictures[0]);
  if (!first || !isAll) return null;
  const costs = asked.flatMap(({ raw, recipe }) => (raw ? [] : [recipe.cost]));
  const known = costs.filter((cost) => cost !== null);
  const [told] = asked.flatMap(({ pictures }) =>
    pictures.flatMap(({ state, told }) => (state.at === 'placed' ? told : [])),
  );
  const said = [
    placed.length > 1 ? `Placed in ${placed.length} layers` : `Placed in ${first.nodeName}`,
    ...(known.length === costs.length ? [dollars(known.reduce((sum, cost) => sum + cost, 0))] : []),
    ...(told && placed.length === 1 ? [told.onPalette] : []),
  ];
  return { said: said.join(' · '), nodeIds: placed.map(({ nodeId }) => nodeId) };
}
