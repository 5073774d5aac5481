import type { Card } from '../state/cards';

/** Every picture that was asked for is where it was aimed, with nothing worth saying of any. */
export function allPlaced(
  asked: readonly Pick<Card, 'pictures'>[],
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
  const where = placed.length > 1 ? `${placed.length} layers` : first.nodeName;
  return { said: `Placed in ${where}`, nodeIds: placed.map(({ nodeId }) => nodeId) };
}
