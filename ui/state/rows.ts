import type { Card, Picture } from './cards';

/** A picture with the request it came from. */
export interface Entry {
  readonly card: Card;
  readonly picture: Picture;
}

/** All pictures for one target: Original · 1 · 2 · 3. */
export interface Row {
  readonly key: string;
  /** Newest click first. */
  readonly cards: readonly [Card, ...Card[]];
  /** As they are numbered: the oldest request first. */
  readonly pictures: readonly Entry[];
}

/** Newest first. Clicks into the same layer go on in its row; a new layer is one of its click. */
export function rowsOf(cards: readonly Card[]): Row[] {
  const rows = new Map<string, [Card, ...Card[]]>();
  for (const card of cards) {
    const key = rowOf(card);
    const row = rows.get(key);
    if (row) row.push(card);
    else rows.set(key, [card]);
  }
  return [...rows].map(([key, row]) => {
    const inOrder = [...row].sort((one, other) => one.startedAt - other.startedAt);
    const pictures = inOrder.flatMap((card) => card.pictures.map((picture) => ({ card, picture })));
    return { key, cards: row, pictures };
  });
}

export function rowOf({ target, click }: Card): string {
  return target.kind === 'fill' ? target.nodeId : `${click} ${target.nodeId ?? ''}`;
}

/** Layers that pictures of a row are on, or were. */
export function layersOf({ pictures }: Row): string[] {
  const placed = pictures.flatMap(({ picture: { state } }) =>
    state.at === 'placed' ? [state.nodeId] : [],
  );
  return [...new Set(placed)];
}

export type OnCanvas = ReadonlyMap<string, string | null>;

/** The picture of a row that is seen on the canvas; the newest when there are several. */
export function seenOf({ pictures }: Row, onCanvas: OnCanvas): Entry | null {
  const isSeen = ({ picture: { state } }: Entry) =>
    state.at === 'placed' && onCanvas.get(state.nodeId) === state.imageHash;
  return pictures.filter(isSeen).at(-1) ?? null;
}

export function entryId({ card, picture }: Entry): string {
  return `${card.id}/${picture.id}`;
}
