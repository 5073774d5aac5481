import { pixels } from '../browser/pixels';
import { type Card, cardOf, changePicture, type Picture } from './cards';
import { choose } from './choose';
import { compose } from './compose';
import { entryId, rowOf } from './rows';
import { snapEntry } from './snap';

/** The largest picture that is decoded takes a few seconds. */
const LOOKING_MS = 60_000;

/** What is safe is looked at, and placed when it is the one somebody waits for. */
export async function showPictures(cardId: string, place: boolean): Promise<void> {
  const { pictures } = cardOf(cardId);
  for (const picture of pictures) {
    if (picture.state.at !== 'ready') continue;
    changePicture(cardId, picture.id, await look(picture, cardOf(cardId)));
  }
  const card = cardOf(cardId);
  const { palette } = card.recipe;
  for (const [index, picture] of card.pictures.entries()) {
    const entry = { card, picture };
    const show = place && index === 0;
    const matched = compose.value.match && picture.told && palette.swatches.length > 0;
    if (matched) await snapEntry(entry, { palette, show });
    else if (show) await choose(rowOf(card), entryId(entry));
  }
}

/** What it looks like and how well it keeps the palette; bytes no browser reads are unusable. */
async function look(
  { blob }: Picture,
  { recipe: { palette }, restyle, target: { box } }: Card,
): Promise<Partial<Picture>> {
  const { unusable: why, ...seen } = await pixels(
    'look',
    { blob, palette, restyle: restyle && { ...restyle, height: box.height } },
    AbortSignal.timeout(LOOKING_MS),
  ).catch(() => ({ unusable: 'broken' as const }));
  return why ? { state: { at: 'unusable', why } } : seen;
}
