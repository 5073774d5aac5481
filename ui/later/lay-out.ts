import type { Target } from '../../src/messages';
import type { Card } from '../state/cards';
import { LENT } from '../state/lent';
import { type Entry, layersOf, type Row } from '../state/rows';

const ENCODING_MS = 60_000;

/**
 * Puts every picture of a row on a new layer beside the outermost frame around its target, as one
 * undo step. The row itself, and what it shows, stays as it is. `null` until several are looked at,
 * and while more are on their way: it says that all stand there.
 */
export function layOut(row: Row): (() => Promise<boolean>) | null {
  const usable = row.pictures.filter(({ picture }) => picture.state.at !== 'unusable');
  if (usable.length < 2 || usable.some(({ picture }) => picture.width === 0)) return null;
  if (row.cards.some(isOnItsWay)) return null;
  return async () => {
    const encoded = await Promise.all(usable.map(encode));
    const ready = encoded.flatMap((one) => one ?? []);
    const [beside = row.cards[0].target.nodeId] = layersOf(row);
    for (const [at, { entry, bytes }] of ready.entries()) {
      const { recipe } = entry.card;
      const reply = await LENT.ask(
        {
          ...{ type: 'place', target: layerFor(entry, beside), onto: null, over: null, bytes },
          ...LENT.writtenWith(recipe, entry.picture.told),
          // What is kept of it stays: the row can place it still.
          ...{ picture: '', more: at < ready.length - 1 },
        },
        bytes,
      );
      if (reply.type !== 'placed') return false;
    }
    return ready.length === usable.length;
  };
}

function isOnItsWay(card: Card): boolean {
  const { state, pictures } = card;
  return LENT.waitingFor.value.includes(card) || (state.at === 'received' && pictures.length === 0);
}

async function encode(entry: Entry) {
  const { blob: picture, cut } = entry.picture;
  const part = cut.kind === 'cut' ? cut.rect : null;
  const signal = AbortSignal.timeout(ENCODING_MS);
  const fitting = await LENT.pixels('fit-for-figma', { picture, part }, signal).catch(() => null);
  return fitting && { entry, bytes: fitting.bytes };
}

/** As wide as the target, in the picture's own shape. */
function layerFor({ card, picture }: Entry, nodeId: string | null): Target {
  const { pageId, box } = card.target;
  const height = (box.width * picture.height) / picture.width;
  return { kind: 'new', nodeId, pageId, name: card.recipe.prompt, box: { ...box, height } };
}
