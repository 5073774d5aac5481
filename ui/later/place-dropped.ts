import { dropTarget } from '../../src/target/drop-target';
import type { ToUi } from '../../src/to-ui';
import type { Picture } from '../state/cards';
import { LENT } from '../state/lent';
import { type Entry, entryId, rowOf, rowsOf } from '../state/rows';
import { pastEntry } from './history/place-past';
import { pasts } from './history/remember';

const { addCards, bareCard, cards, choose } = LENT;
type Dropped = Extract<ToUi, { type: 'dropped' }>;

/** Places a picture of the panel where it was dropped. Nothing is sent, and nothing paid. */
export async function placeDropped({ picture: id, ...at }: Dropped): Promise<void> {
  const entry = await entryOf(id);
  if (!entry) return;
  LENT.tellProblem(null);
  const { card, picture } = entry;
  const pageId = LENT.selection.value.page.id;
  const target = dropTarget({ ...at, pageId }, picture, card.recipe.prompt);
  if (typeof target === 'string') return LENT.tellProblem({ kind: target });

  const copy: Picture = {
    ...{ ...picture, id: '0', state: { at: 'ready' }, snapped: null, hardToRead: [] },
    // The layer that a flat one would have gone to is not this one.
    cut: picture.cut.kind === 'cut' ? picture.cut : { kind: 'whole' },
  };
  const { recipe } = card;
  const made = bareCard({ target, recipe, pictures: [copy], startedAt: performance.now() });
  const key = rowOf(made);
  const row = rowsOf(cards.value).find((one) => one.key === key);
  const there = row?.pictures.find((one) => one.picture.blob === picture.blob);
  if (!there) addCards([made]);
  await choose(key, entryId(there ?? { card: made, picture: copy }));
}

/** A picture of this session, or one of the history whose whole is found. */
async function entryOf(id: string): Promise<Entry | null> {
  const all = rowsOf(cards.value).flatMap(({ pictures }) => pictures);
  const here = all.find((one) => entryId(one) === id);
  const past = pasts.value.get(id);
  if (here || !past) return here ?? null;
  const found = await pastEntry(past);
  if (!found) LENT.tellProblem({ kind: 'elsewhere' });
  return found;
}
